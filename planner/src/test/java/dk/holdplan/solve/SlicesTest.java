package dk.holdplan.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.holdplan.plan.Score;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.RandomProblem;
import dk.holdplan.problem.Session;
import dk.holdplan.rule.Judge;
import dk.holdplan.search.SearchSetup;
import dk.holdplan.search.TimetableSearch;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

class SlicesTest {

    private static final int SLICES = 10;
    private static final int STEPS = 1_000;
    private static final Problem PROBLEM = RandomProblem.of(1);

    private static TimetableSearch search() {
        TimetableSearch search = SearchSetup.of(PROBLEM, 3).sideBySide(2).prepare();
        search.begin();
        return search;
    }

    @Test
    void giveOnlyWhatIsBetter() {
        Judge judge = new Judge(PROBLEM);
        try (TimetableSearch search = search()) {
            Score score = judge.plan(search.sessions()).score();
            try (Slices slices = new Slices(search, steps -> (double) steps / STEPS, SLICES, null)) {
                for (int i = 0; i < SLICES; i++) {
                    Optional<List<Session>> better = slices.next();
                    if (better.isPresent()) {
                        Score next = judge.plan(better.get()).score();
                        assertThat(next).isLessThan(score);
                        score = next;
                    }
                }
            }
            assertThat(judge.plan(search.sessions()).score()).isEqualTo(score);
            assertThat(search.steps()).isGreaterThanOrEqualTo(2 * STEPS);
        }
    }

    @Test
    void endWithTheSearch() {
        try (TimetableSearch search = search()) {
            try (Slices slices = new Slices(search, steps -> 0, SLICES, null)) {
                search.stop();

                assertThat(slices.next()).isNotNull();
            }
        }
    }

    @Test
    void tellOfASearchThatBrokeOff() {
        assertThatExceptionOfType(CompletionException.class).isThrownBy(() -> {
            try (TimetableSearch search = search();
                    Slices slices = new Slices(search, steps -> {
                        throw new IllegalArgumentException("no pace");
                    }, SLICES, null)) {
                slices.next();
            }
        }).withRootCauseInstanceOf(IllegalArgumentException.class);
    }
}
