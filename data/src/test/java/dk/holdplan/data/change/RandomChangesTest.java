package dk.holdplan.data.change;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.change.Change;
import dk.holdplan.change.ChangedProblem;
import dk.holdplan.change.Changes;
import dk.holdplan.change.DryRun;
import dk.holdplan.data.Examples;
import dk.holdplan.plan.Plan;
import dk.holdplan.plan.PlanDiff;
import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Session;
import dk.holdplan.rule.Judge;
import dk.holdplan.rule.Verdict;
import dk.holdplan.solve.Solve;
import dk.holdplan.solve.SolveOptions;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever changes: the next plan is valid, what is past stays, and nothing new is planned there. */
@Tag("slow")
class RandomChangesTest {

    private static final int LISTS = 50;
    private static final int MOST_CHANGES = 6;
    private static final SolveOptions FEW_STEPS = new SolveOptions(Duration.ofHours(1), null, 500L, 1, 1);

    @Test
    void leadToAValidPlanThatKeepsWhatIsFrozen() {
        Problem parent = Examples.problem("bornholm-week");
        List<Session> sessions = Examples.plan("bornholm-week").sessions();
        Random random = new Random(4);
        int broken = 0;
        for (int list = 0; list < LISTS; list++) {
            RandomChanges changes = new RandomChanges(parent, random);
            List<Change> some = new ArrayList<>();
            for (int count = random.nextInt(MOST_CHANGES) + 1; count > 0; count--) {
                some.add(changes.next());
            }
            LocalDateTime frozenBefore = changes.moment();
            ChangedProblem changed = Changes.apply(parent, sessions, some, frozenBefore);
            assertThat(changed.problem()).as("%s: %s", some, changed.issues()).isNotNull();
            Problem problem = changed.problem()
                    .withPublished(changed.problem().published().at(frozenBefore, null, frozenBefore));
            DryRun dryRun = DryRun.of(problem);
            broken += dryRun.broken().size();
            isKept(problem, sessions, frozenBefore, dryRun, "list " + list + ": " + some + " at " + frozenBefore);
        }
        assertThat(broken).isGreaterThan(LISTS);
    }

    private static void isKept(Problem problem, List<Session> sessions, LocalDateTime frozenBefore, DryRun dryRun,
            String what) {
        Plan plan = new Solve(problem, FEW_STEPS).run(progress -> {
        });
        Verdict verdict = new Judge(problem).judge(plan);
        Set<String> planned = problem.citizens().stream().map(Citizen::id).collect(Collectors.toSet());
        Set<String> refused = plan.refused().stream().map(Plan.Refused::citizen).collect(Collectors.toSet());

        assertThat(verdict.broken()).as(what).isEmpty();
        assertThat(verdict.claims()).as(what).isEmpty();
        assertThat(plan.sessions()).as(what).filteredOn(session -> session.start().isBefore(frozenBefore))
                .containsExactlyInAnyOrderElementsOf(
                        sessions.stream().filter(session -> session.start().isBefore(frozenBefore))
                                .filter(session -> planned.contains(session.citizen()))
                                .filter(session -> !refused.contains(session.citizen())).toList());
        assertThat(plan.unplaced()).as(what).hasSizeLessThanOrEqualTo(dryRun.open().size());
        assertThat(PlanDiff.of(sessions, plan.sessions()).counts().unchanged()).as(what)
                .isGreaterThan(sessions.size() / 2);
    }
}
