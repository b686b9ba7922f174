package dk.holdplan.data.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.data.scope.SiteWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ValidPlanTest {

    @Test
    void tellsTheOthersInOneOrderInEachProcess() {
        Map<SiteWeek, UUID> published = new HashMap<>();
        IntStream.range(0, 12).forEach(i -> published.put(
                new SiteWeek("site-" + i % 5, LocalDate.of(2026, 11, 30).plusWeeks(i)), new UUID(i * 31 % 12, i)));

        ValidPlan plan = new ValidPlan(new UUID(0, 0), PlanState.SOLVED, published, 12);

        assertThat(List.copyOf(plan.others())).isSorted().hasSize(11);
    }
}
