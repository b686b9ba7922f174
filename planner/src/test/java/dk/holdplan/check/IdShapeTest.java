package dk.holdplan.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdShapeTest {

    @ParameterizedTest
    @ValueSource(strings = {"c1", "Sal 1", "ryg-man.2", "...", "blåbær", "a\u030a", "日本", "a?b#c&d+e", "~1", ":*"})
    void takesWhatCanBePartOfAnAddress(String id) {
        assertThat(IdShape.isFine(id)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "/", "a/b", "a\\b", "a;b", "100%", "c%2042", " c1", "c1 ", "\u00a0c1",
            "c1\u3000", "c\u200b1", "c\u200d1", "c1\ufe0f", "\u3164", "c\n1", "c\ud83d", "c\u034f1"})
    void refusesWhatAddressesCannotHoldOrEyesCannotSee(String id) {
        assertThat(IdShape.isFine(id)).isFalse();
    }
}
