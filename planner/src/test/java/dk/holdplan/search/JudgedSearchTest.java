package dk.holdplan.search;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.check.Issue;
import dk.holdplan.check.ProblemCheck;
import dk.holdplan.judge.Judge;
import dk.holdplan.plan.Score;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.RandomProblem;
import dk.holdplan.problem.RandomPublication;
import dk.holdplan.problem.Session;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Whatever the problem: what a search finds is valid, and costs what the judge says. */
class JudgedSearchTest {

    private static final int STEPS = 400;
    private static final int SLICES = 8;
    private static final List<Long> SEEDS = LongStream.range(0, Integer.getInteger("holdplan.seeds", 60)).boxed()
            .toList();

    @ParameterizedTest
    @FieldSource("SEEDS")
    void knowsThePriceOfWhatItFinds(long seed) {
        Problem problem = RandomProblem.of(seed);
        List<Session> sessions = search(problem, List.of(), seed);
        for (int again = 0; again < 3; again++) {
            Problem published = RandomPublication.of(problem, sessions, 10 * seed + again);
            search(published, again == 0 ? List.of() : published.publishedSessions(), seed);
        }
    }

    /** Searches, at times with one thread, at times with two on one timetable or on two that are exchanged. */
    private static List<Session> search(Problem problem, List<Session> start, long seed) {
        assertThat(ProblemCheck.issues(problem)).filteredOn(Issue::isError).isEmpty();
        Judge judge = new Judge(problem);
        try (TimetableSearch search = new TimetableSearch(problem, 1 + (int) seed % 2, seed)) {
            search.construct(start);
            for (int slice = 0; slice < SLICES; slice++) {
                assertThat(judge.plan(search.sessions()).score())
                        .isEqualTo(new Score(0, (int) search.medium(), (int) search.soft()));
                advance(search, slice);
            }
            return search.sessions();
        }
    }

    private static void advance(TimetableSearch search, int slice) {
        Pace pace = steps -> (double) steps / STEPS;
        double until = (slice + 1.0) / SLICES;
        if (slice % 2 == 0) {
            search.advanceApart(pace, until);
        } else {
            search.advance(pace, until);
            search.share();
        }
    }
}
