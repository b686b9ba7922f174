package dk.holdplan.data.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.model.Timetable;
import dk.holdplan.plan.Plan;
import dk.holdplan.problem.Problem;
import dk.holdplan.rule.Judge;
import dk.holdplan.solve.Solve;
import dk.holdplan.solve.SolveOptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A search by steps on the instances, as they are and after a publication of which some is past, breaks no rule, and the
 * streams count in its plan what the judge counts. Runs where {@code holdplan.instances} says where the instances are.
 */
@Tag("slow")
class SolvedInstancesTest {

    private static final long STEPS = 1_000;

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("dk.holdplan.data.judge.Instances#trials")
    void haveValidPlansThatTheStreamsCountAsTheJudgeDoes(Trial trial) {
        Problem problem = trial.problem();

        Plan plan = new Solve(problem, SolveOptions.DEFAULT.withStepLimit(STEPS).withSeed(5)).run(progress -> {
        });

        assertThat(new Judge(problem).judge(plan).validAndTrue()).isTrue();
        Timetable timetable = Timetable.of(problem);
        timetable.place(plan.sessions());
        assertThat(timetable.sessions()).containsExactlyInAnyOrderElementsOf(plan.sessions());
        assertThat(RuleUnits.ofStreams(timetable)).isEqualTo(RuleUnits.ofJudge(timetable, problem));
    }
}
