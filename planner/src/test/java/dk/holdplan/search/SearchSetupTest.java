package dk.holdplan.search;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.problem.Problem;
import dk.holdplan.problem.RandomProblem;
import dk.holdplan.problem.RandomPublication;
import dk.holdplan.problem.Session;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchSetupTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 4, 7})
    void givesTheSameForTheSameAndGoesOnFromWhatItIsGiven(long seed) {
        Problem problem = RandomProblem.of(seed);
        SearchSetup setup = SearchSetup.of(problem, seed);

        List<Session> sessions = setup.sessionsAfter(200);

        assertThat(setup.sessionsAfter(200)).isEqualTo(sessions);
        assertThat(SearchSetup.of(problem, seed + 1).from(sessions).sessionsAfter(0))
                .containsAll(sessions);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 4, 7})
    void beginsFromWhatIsPublishedUnlessToldOtherwise(long seed) {
        Problem random = RandomProblem.of(seed);
        Problem problem = RandomPublication.of(random, SearchSetup.of(random, seed).sessionsAfter(0), seed);

        assertThat(SearchSetup.of(problem, seed).sessionsAfter(0)).isEqualTo(
                SearchSetup.of(problem, seed).from(problem.publishedSessions()).sessionsAfter(0));
        assertThat(SearchSetup.of(problem, seed).start()).isEqualTo(problem.publishedSessions()).isNotEmpty();
    }
}
