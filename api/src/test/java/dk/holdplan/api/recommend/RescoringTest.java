package dk.holdplan.api.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.api.recommend.Rescoring.Ranked;
import dk.holdplan.data.document.PlanDocument;
import dk.holdplan.data.document.ProblemDocument;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.recommend.PlaceRequest;
import dk.holdplan.recommend.PreparedPlan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RescoringTest {

    private static final int TRIES = 30_000;

    private static final String CITIZEN = "c00008";
    private static final Problem PROBLEM = Objects.requireNonNull(ProblemDocument.read(bytes("tiny.json")).value());
    /** The plan without the first of the citizen's two trainings, both of which are in classes. */
    private static final List<Session> SESSIONS = sessions();

    private static byte[] bytes(String file) {
        try {
            return Files.readAllBytes(Path.of("..", "data", "datasets").resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Session> sessions() {
        List<Session> sessions = new ArrayList<>(
                Objects.requireNonNull(PlanDocument.read(bytes("plans/tiny.plan.json")).value()).sessions());
        sessions.remove(
                sessions.stream().filter(session -> session.citizen().equals(CITIZEN)).findFirst().orElseThrow());
        return sessions;
    }

    private static List<Ranked> ranked(int limit) {
        return PreparedPlan.of(PROBLEM, SESSIONS)
                .recommend(PlaceRequest.of(CITIZEN).demand(SessionKind.TRAINING, 0).limit(limit).push(false)).places()
                .stream().map(place -> new Ranked(place.session(), place.after())).toList();
    }

    private static List<String> faults(List<Ranked> ranked, boolean complete) {
        return new Rescoring(PROBLEM, CITIZEN, SessionKind.TRAINING, 0, SESSIONS, null).faults(ranked, complete, TRIES,
                new Random(1));
    }

    @Test
    void findsNothingWrongWithWhatIsRecommended() {
        assertThat(ranked(1).getFirst().session().rehabClass()).isNotNull();
        assertThat(faults(ranked(10), false)).isEmpty();
        assertThat(faults(ranked(10_000), true)).isEmpty();
    }

    @Test
    void findsWrongOrder() {
        List<Ranked> swapped = new ArrayList<>(ranked(10));
        Collections.swap(swapped, 3, 7);

        assertThat(faults(swapped, false)).isNotEmpty();
    }

    @Test
    void findsWrongScores() {
        List<Ranked> ranked = new ArrayList<>(ranked(2));
        ranked.set(1, new Ranked(ranked.get(1).session(), ranked.get(0).after()));

        assertThat(faults(ranked, false)).isNotEmpty();
    }

    @Test
    void findsThatPlacesAreMissing() {
        List<Ranked> ranked = ranked(10_000);

        assertThat(faults(ranked.subList(ranked.size() / 2, ranked.size()), true)).isNotEmpty();
    }
}
