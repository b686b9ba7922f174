package dk.holdplan.data.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.model.Timetable;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The constraint streams and the judge say the same, rule by rule, of what a timetable takes of good plans spoiled at
 * random, on the plans of the datasets or, where {@code holdplan.instances} says where they are, on the instances.
 */
@Execution(ExecutionMode.CONCURRENT)
@Tag("slow")
class StreamsAgainstJudgeTest {

    private static final Logger LOG = LoggerFactory.getLogger(StreamsAgainstJudgeTest.class);
    private static final int MUTANTS = Integer.getInteger("holdplan.mutants", 20);
    private static final int MOST_MUTATIONS = 12;
    private static final long SEED = 20_261_128;

    @ParameterizedTest
    @MethodSource("dk.holdplan.data.judge.JudgeAgainstReferenceTest#trials")
    void agreeOnEveryMutant(Trial trial) {
        Problem problem = trial.problem();
        RandomGenerator random = new Random(SEED);
        Timetable timetable = Timetable.of(problem);
        Map<String, Integer> seen = new TreeMap<>();
        for (int i = 0; i < MUTANTS; i++) {
            timetable.place(mutant(trial, i, random));
            Map<String, Integer> expected = RuleUnits.ofJudge(timetable, problem);
            assertThat(RuleUnits.ofStreams(timetable)).as("mutant %d of %s", i, trial.name()).isEqualTo(expected);
            expected.keySet().forEach(rule -> seen.merge(rule, 1, Integer::sum));
        }
        LOG.info("{}: {} mutants, counted or broken in {}", trial.name(), MUTANTS, seen);
    }

    /** The first is the plan itself. */
    private static List<Session> mutant(Trial trial, int number, RandomGenerator random) {
        List<Session> sessions = new ArrayList<>(trial.plan().sessions());
        for (int i = number == 0 ? 0 : 1 + random.nextInt(MOST_MUTATIONS); i > 0; i--) {
            Mutation.pick(List.of(Mutation.values()), random).apply(sessions, trial.problem(), random);
        }
        return sessions;
    }
}
