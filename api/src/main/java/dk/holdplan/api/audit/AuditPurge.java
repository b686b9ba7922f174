package dk.holdplan.api.audit;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import dk.holdplan.data.account.SignInAttempts;
import dk.holdplan.data.audit.AuditTrail;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Forgets what is old, each night, in one process. */
@Configuration(proxyBeanMethods = false)
class AuditPurge {

    private static final Logger LOG = LoggerFactory.getLogger(AuditPurge.class);
    private static final LocalTime AT_NIGHT = LocalTime.of(2, 30);
    private static final Duration ATTEMPTS_KEPT = Duration.ofDays(1);

    @Bean
    Task<Void> purge(AuditTrail trail, SignInAttempts attempts, AuditSettings settings, Clock clock) {
        return Tasks.recurring(TaskDescriptor.of("purge-audit"), Schedules.daily(AT_NIGHT))
                .execute((instance, context) -> {
                    int purged = trail.purge(clock.instant().minus(settings.keep()));
                    attempts.forgetOlderThan(ATTEMPTS_KEPT);
                    LOG.info("{} entries of the audit were old and are forgotten", purged);
                });
    }
}
