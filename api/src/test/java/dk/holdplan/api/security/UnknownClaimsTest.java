package dk.holdplan.api.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dk.holdplan.data.account.Rights;
import dk.holdplan.data.account.Role;
import dk.holdplan.data.store.KnownIds;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class UnknownClaimsTest {

    private final KnownIds known = mock(KnownIds.class);

    @Test
    void tellsWhatNoPlanKnowsInOneLine(CapturedOutput log) {
        when(known.hasSite("site-1")).thenReturn(true);

        tell("site-1-t99", "site-1", "site-7");

        assertThat(log.getOut().lines().filter(it -> it.contains("OpenID provider"))).singleElement().asString()
                .contains("person:town:ida", "[therapist site-1-t99, site site-7]");
    }

    @Test
    void isSilentWhenEverythingIsKnownOrNothingCanBe(CapturedOutput log) {
        when(known.isEmpty()).thenReturn(true);
        tell("site-1-t99");
        when(known.isEmpty()).thenReturn(false);
        when(known.hasTherapist("site-1-t1")).thenReturn(true);
        tell("site-1-t1");

        assertThat(log).doesNotContain("OpenID provider");
    }

    private void tell(String therapist, String... sites) {
        new UnknownClaims(known).tell(new Caller("person:town:ida", "Ida",
                new Rights(Set.of(Role.THERAPIST), therapist, List.of(sites))));
    }
}
