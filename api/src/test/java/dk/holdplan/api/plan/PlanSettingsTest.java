package dk.holdplan.api.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PlanSettingsTest {

    @Test
    void keepPlansAsLongAsTheWeeksAfterThemNeedThem() {
        assertThat(new PlanSettings(Duration.ofDays(28)).keep()).isEqualTo(Duration.ofDays(28));
        assertThatThrownBy(() -> new PlanSettings(Duration.ofDays(28).minusSeconds(1)))
                .hasMessageContaining("holdplan.plans.keep").hasMessageContaining("at least 28d");
    }
}
