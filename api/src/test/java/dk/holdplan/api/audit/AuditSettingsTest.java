package dk.holdplan.api.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class AuditSettingsTest {

    @Test
    void keepTheAuditForAMonthAtLeast() {
        assertThat(new AuditSettings(Duration.ofDays(30)).keep()).isEqualTo(Duration.ofDays(30));
        assertThatThrownBy(() -> new AuditSettings(Duration.ofDays(30).minusSeconds(1)))
                .hasMessageContaining("holdplan.audit.keep").hasMessageContaining("at least 30d");
    }
}
