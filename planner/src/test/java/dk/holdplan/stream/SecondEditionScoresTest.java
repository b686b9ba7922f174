package dk.holdplan.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.model.Timetable;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.RandomLaw;
import dk.holdplan.problem.RandomPublication;
import dk.holdplan.problem.RandomSecondEdition;
import dk.holdplan.problem.Session;
import dk.holdplan.rule.Judge;
import dk.holdplan.rule.Verdict;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The streams count rule by rule what the judge counts, of good and of broken timetables of all sorts of problems. */
@Tag("slow")
class SecondEditionScoresTest {

    private static final int STEPS = Integer.getInteger("holdplan.steps", 60);
    private static final List<Long> SEEDS = LongStream
            .range(Long.getLong("holdplan.firstSeed", 0), Integer.getInteger("holdplan.seeds", 60)).boxed().toList();

    @ParameterizedTest
    @FieldSource("SEEDS")
    void agreeOnTheWay(long seed) {
        Random random = new Random(seed);
        Problem problem = RandomLaw.of(seed);
        List<Session> sessions = walk(problem, random);
        for (int again = 0; again < 2; again++) {
            walk(RandomSecondEdition.now(RandomPublication.of(problem, sessions, 10 * seed + again), seed + again),
                    random);
        }
        walk(RandomLaw.of(seed, sessions), random);
    }

    private static List<Session> walk(Problem problem, Random random) {
        Judge judge = new Judge(problem);
        Timetable timetable = Timetable.of(problem);
        List<Session> best = timetable.sessions();
        int least = judge.judge(best).broken().size();
        for (int i = 0; i < STEPS; i++) {
            for (int changes = random.nextInt(5); changes >= 0; changes--) {
                RandomStep.take(timetable, random);
            }
            List<Session> sessions = timetable.sessions();
            Verdict verdict = judge.judge(sessions);
            assertThat(RuleUnits.ofStreams(timetable)).as("%s", verdict.broken())
                    .isEqualTo(RuleUnits.ofJudge(verdict, problem));
            if (verdict.broken().size() <= least) {
                best = sessions;
                least = verdict.broken().size();
            } else if (random.nextInt(3) > 0) {
                timetable.place(best);
                assertThat(timetable.sessions()).containsExactlyInAnyOrderElementsOf(best);
            }
        }
        return best;
    }
}
