package dk.holdplan.check;

import static dk.holdplan.check.SampleFacts.at;
import static dk.holdplan.check.SampleFacts.citizen;
import static dk.holdplan.check.SampleFacts.room;
import static dk.holdplan.check.SampleFacts.session;
import static dk.holdplan.check.SampleFacts.therapist;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.problem.Published;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublishedCheckTest {

    private final SampleFacts facts = new SampleFacts();

    @Test
    void warnsOfPublishedSessionsThatNameNothingKnown() {
        facts.published = new Published(List.of(session("c1", "anna", "room", null),
                session("gone", "left", "closed", "ended"), session("c1", "anna", "room", null)), null);
        assertFound("WARNING UNKNOWN_REFERENCE /published/sessions/1/citizen",
                "WARNING UNKNOWN_REFERENCE /published/sessions/1/therapist",
                "WARNING UNKNOWN_REFERENCE /published/sessions/1/room",
                "WARNING UNKNOWN_REFERENCE /published/sessions/1/class",
                "WARNING DUPLICATE_VALUE /published/sessions/2");
    }

    @Test
    void findsPublishedSessionsWithoutLength() {
        facts.published = new Published(
                List.of(new Session("c1", SessionKind.TRAINING, at("09:00"), at("09:00"), "anna", "room", null)), null);
        assertFound("ERROR EMPTY_INTERVAL /published/sessions/0");
    }

    private void assertFound(String... expected) {
        assertThat(facts.issues()).extracting(issue -> issue.severity() + " " + issue.code() + " " + issue.pointer())
                .containsExactly(expected);
    }
}
