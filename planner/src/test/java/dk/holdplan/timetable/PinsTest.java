package dk.holdplan.timetable;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.change.Change;
import dk.holdplan.change.Change.SessionPinned;
import dk.holdplan.change.Change.SessionUnpinned;
import dk.holdplan.change.Change.TherapistAbsent;
import dk.holdplan.change.Changes;
import dk.holdplan.plan.Plan;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.RandomProblem;
import dk.holdplan.problem.Session;
import dk.holdplan.rule.Judge;
import dk.holdplan.search.SearchSetup;
import dk.holdplan.search.TimetableSearch;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PinsTest {

    private static final int STEPS = 600;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void stayWhateverElseChangesAsLongAsNoRuleIsAgainstThem(long seed) {
        Problem problem = RandomProblem.of(seed);
        List<Session> sessions = searched(problem).sessions();
        Random random = new Random(seed);
        List<Change> changes = new ArrayList<>();
        sessions.stream().filter(session -> random.nextInt(3) == 0)
                .forEach(session -> changes.add(new SessionPinned(session.citizen(), session.start())));
        if (!problem.therapists().isEmpty()) {
            changes.add(new TherapistAbsent(problem.therapists().getFirst().id(),
                    problem.horizon().firstDay().plusDays(1).atStartOfDay(),
                    problem.horizon().firstDay().plusDays(3).atStartOfDay()));
        }
        Problem changed = Changes.apply(problem, sessions, changes, null).problem();
        List<Session> holding = Pins.holding(changed);

        Plan plan = searched(changed);

        assertThat(plan.score().hard()).isZero();
        assertThat(plan.sessions()).containsAll(holding);
        assertThat(changed.published().pinned()).containsAll(holding);
        boolean ofOthers = holding.size() < changed.published().pinned().size();
        assertThat(ofOthers).isEqualTo(new Judge(changed)
                .plan(List.copyOf(changed.published().pinned())).score().hard() > 0);
    }

    @Test
    void areLetGoWhenUnpinned() {
        Problem problem = RandomProblem.of(5);
        Session session = searched(problem).sessions().getFirst();
        Problem pinned = Changes.apply(problem, List.of(session),
                List.of(new SessionPinned(session.citizen(), session.start())), null).problem();

        Problem again = Changes.apply(pinned, List.of(session),
                List.of(new SessionUnpinned(session.citizen(), session.start())), null).problem();

        assertThat(Pins.holding(pinned)).containsExactly(session);
        assertThat(again.published().pinned()).isEmpty();
        assertThat(Changes.apply(pinned, List.of(), List.of(new SessionPinned("nobody", session.start())), null)
                .issues()).hasSize(1);
    }

    /** Searched with the exact price checked against the judge. */
    private static Plan searched(Problem problem) {
        try (TimetableSearch search = SearchSetup.of(problem, 7).prepare()) {
            search.begin();
            search.advance(done -> (double) done / STEPS, 1);
            Plan plan = new Judge(problem).plan(search.sessions());
            assertThat(plan.score().medium()).isEqualTo((int) search.medium());
            assertThat(plan.score().soft()).isEqualTo((int) search.soft());
            return plan;
        }
    }
}
