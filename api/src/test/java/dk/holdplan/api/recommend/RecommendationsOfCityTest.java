package dk.holdplan.api.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.api.recommend.Rescoring.Ranked;
import dk.holdplan.data.document.PlanDocument;
import dk.holdplan.data.document.ProblemDocument;
import dk.holdplan.demand.Demand;
import dk.holdplan.demand.Need;
import dk.holdplan.demand.Needs;
import dk.holdplan.plan.Plan;
import dk.holdplan.problem.Problem;
import dk.holdplan.recommend.PlaceRequest;
import dk.holdplan.recommend.PreparedPlan;
import dk.holdplan.recommend.Recommendations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The best plan of a city's week, asked for places. */
@Tag("slow")
class RecommendationsOfCityTest {

    private static final int TRIES = 10_000;
    private static final int LIMIT = 30;

    private static final Problem PROBLEM = Objects
            .requireNonNull(ProblemDocument.read(bytes("city-week.json")).value());
    private static final Plan PLAN = Objects
            .requireNonNull(PlanDocument.read(bytes("best/city-week.plan.json")).value());
    private static final PreparedPlan PREPARED = PreparedPlan.of(PROBLEM, PLAN.sessions());

    private static byte[] bytes(String file) {
        try {
            return Files.readAllBytes(Path.of("..", "data", "datasets").resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void ranksAsScoringTheWholePlanAnewDoes(long seed) {
        Random random = new Random(seed);
        List<Need> needs = Needs.of(PROBLEM).values().stream().filter(need -> !need.demands().isEmpty()).toList();
        Need need = needs.get(random.nextInt(needs.size()));
        Demand demand = need.demands().getFirst();

        Recommendations answer = PREPARED.recommend(PlaceRequest.of(need.citizen().id())
                .demand(demand.kind(), demand.week()).limit(LIMIT).push(false));

        List<Ranked> ranked = answer.places().stream().map(place -> new Ranked(place.session(), place.after()))
                .toList();
        assertThat(new Rescoring(PROBLEM, answer.citizen(), answer.kind(), answer.week(), PLAN.sessions(),
                answer.instead()).faults(ranked, answer.free() <= LIMIT, TRIES, random)).isEmpty();
    }
}
