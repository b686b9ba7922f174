package dk.holdplan.data.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.data.document.PlanDocument;
import dk.holdplan.data.document.ProblemDocument;
import dk.holdplan.plan.Plan;
import dk.holdplan.problem.Problem;
import dk.holdplan.rule.Judge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The best plans known that come with the datasets. */
@Tag("slow")
class BestPlansTest {

    private static final Path DATASETS = Path.of("datasets");

    @ParameterizedTest
    @ValueSource(
            strings = {"bornholm-month", "bornholm-season", "city-week", "law2-city", "law2-month", "law2-overfull",
                    "overfull-week", "region-week", "town-month"})
    void breakNoRuleAndClaimWhatIsTrue(String name) throws IOException {
        Problem problem = Objects.requireNonNull(
                ProblemDocument.read(Files.readAllBytes(DATASETS.resolve(name + ".json"))).value());
        Plan plan = Objects.requireNonNull(
                PlanDocument.read(Files.readAllBytes(DATASETS.resolve("best/" + name + ".plan.json"))).value());

        assertThat(new Judge(problem).plan(plan.sessions())).isEqualTo(plan);
        assertThat(new Judge(problem).judge(plan).validAndTrue()).isTrue();
    }
}
