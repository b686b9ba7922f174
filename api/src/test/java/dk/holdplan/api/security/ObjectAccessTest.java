package dk.holdplan.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ObjectAccessTest {

    @Test
    void looksAfterEverythingThatPathsName() {
        assertThat(Arrays.stream(Endpoint.values()).map(Endpoint::path)).allMatch(ObjectAccess::knows);
    }

    /** Whoever adds such an endpoint says first who may see what it names. */
    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/letters/{letter}", "/api/v1/letters/{id}", "/api/v1/plans/{id}/letters/{letter}",
            "/api/v1/citizens/{id}/letters/{letter}", "/api/v1/citizens/{citizen}", "/feeds/{id}.ics"})
    void refusesWhatNobodyLooksAfter(String path) {
        assertThat(ObjectAccess.knows(path)).isFalse();
    }
}
