package dk.holdplan.data.document;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.check.Issue;
import dk.holdplan.plan.Plan;
import dk.holdplan.problem.Problem;
import dk.holdplan.rule.Judge;
import dk.holdplan.solve.Solve;
import dk.holdplan.solve.SolveOptions;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever happens to a problem: it is answered with issues, or it can be solved. */
@Tag("slow")
class SpoiledProblemTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final int MOST_CHANGES = 4;
    private static final SolveOptions FEW_STEPS = new SolveOptions(Duration.ofHours(1), null, 5L, 1, 1);

    @ParameterizedTest
    @CsvSource({"tiny.json,300", "bornholm-month.json,20", "ill-therapist.json,20"})
    void isAnsweredWithIssuesOrSolved(String name, int times) {
        Random random = new Random(26);
        JsonSpoiler spoiler = new JsonSpoiler(random);
        JsonNode good = MAPPER.readTree(Datasets.bytes(name));
        int solved = 0;
        for (int i = 0; i < times; i++) {
            JsonNode document = good.deepCopy();
            for (int changes = random.nextInt(MOST_CHANGES) + 1; changes > 0; changes--) {
                spoiler.spoil(document);
            }
            Reading<Problem> reading = ProblemDocument.read(document.toString().getBytes(StandardCharsets.UTF_8));
            assertThat(reading.value() == null).isEqualTo(reading.issues().stream().anyMatch(Issue::isError));
            if (reading.value() != null) {
                Plan plan = new Solve(reading.value(), FEW_STEPS).run(progress -> {
                });
                assertThat(new Judge(reading.value()).judge(plan).broken()).as("%d of %s", i, name).isEmpty();
                solved++;
            }
        }
        assertThat(solved).isGreaterThan(times / 10);
    }
}
