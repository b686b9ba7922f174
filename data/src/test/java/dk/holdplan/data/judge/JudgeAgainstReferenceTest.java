package dk.holdplan.data.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.holdplan.plan.Plan;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Session;
import dk.holdplan.rule.Judge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The judge and check_plan.py say the same of good plans spoiled at random: rule by rule, weight by weight and claim by
 * claim. Runs when the system property {@code holdplan.checkPlan} names check_plan.py, on the instances where
 * {@code holdplan.instances} says where they are.
 */
@Execution(ExecutionMode.CONCURRENT)
@Tag("slow")
class JudgeAgainstReferenceTest {

    private static final Logger LOG = LoggerFactory.getLogger(JudgeAgainstReferenceTest.class);
    private static final int MUTANTS = Integer.getInteger("holdplan.mutants", 300);
    /** Of a season: it takes as long as ten weeks do. */
    private static final int MUTANTS_OF_A_SEASON = MUTANTS / 3;
    private static final int A_MONTH = 5;
    private static final int MOST_MUTATIONS = 6;
    private static final long SEED = 20_261_130;

    @TempDir
    private Path folder;

    static Stream<Trial> trials() {
        return Stream.concat(Instances.given() ? Stream.of() : Trial.all(), Instances.trials());
    }

    @ParameterizedTest
    @MethodSource("trials")
    void agreesOnEveryMutant(Trial trial) throws IOException {
        String checkPlan = System.getProperty("holdplan.checkPlan", "");
        assumeTrue(!checkPlan.isEmpty() && Files.isRegularFile(Path.of(checkPlan)),
                "system property holdplan.checkPlan does not name check_plan.py");
        int mutants = trial.problem().horizon().weeks() > A_MONTH ? MUTANTS_OF_A_SEASON : MUTANTS;
        RandomGenerator random = new Random(SEED);
        Judge judge = new Judge(trial.problem());
        Map<String, Integer> seen = new TreeMap<>();
        try (ReferenceJudge reference = new ReferenceJudge(Path.of(checkPlan), folder)) {
            reference.take(trial.problem());
            assertThat(Opinion.of(judge.judge(trial.plan()))).isEqualTo(reference.judge(trial.plan()));
            for (int i = 0; i < mutants; i++) {
                Plan mutant = mutant(trial, judge, random);
                Opinion expected = reference.judge(mutant);
                assertThat(Opinion.of(judge.judge(mutant))).as("mutant %d of %s", i, trial.name())
                        .isEqualTo(expected);
                expected.broken().stream().distinct().forEach(rule -> seen.merge(rule, 1, Integer::sum));
                expected.claims().forEach(claim -> seen.merge(claim, 1, Integer::sum));
            }
        }
        LOG.info("{}: {} mutants, broken or untrue in {}", trial.name(), mutants, seen);
    }

    private static Plan mutant(Trial trial, Judge judge, RandomGenerator random) {
        Problem problem = trial.problem();
        List<Session> sessions = new ArrayList<>(trial.plan().sessions());
        for (int i = random.nextInt(MOST_MUTATIONS + 1); i > 0; i--) {
            Mutation.pick(List.of(Mutation.values()), random).apply(sessions, problem, random);
        }
        if (random.nextInt(4) == 0) {
            Plan old = trial.plan();
            return new Plan(old.score(), sessions, old.unplaced(), old.refused(), old.late());
        }
        Plan honest = judge.plan(sessions);
        return random.nextBoolean() ? honest : Lies.tell(honest, problem, random);
    }
}
