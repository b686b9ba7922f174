package dk.holdplan.api.plan;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import dk.holdplan.data.store.PlanRetention;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets plans go that are old, each night, in one process. */
@Configuration(proxyBeanMethods = false)
class PlanPurge {

    private static final Logger LOG = LoggerFactory.getLogger(PlanPurge.class);
    private static final LocalTime AT_NIGHT = LocalTime.of(2, 45);

    @Bean
    Task<Void> purgePlans(PlanRetention plans, PlanSettings settings, Clock clock) {
        return Tasks.recurring(TaskDescriptor.of("purge-plans"), Schedules.daily(AT_NIGHT))
                .execute((instance, context) -> {
                    Instant until = clock.instant().minus(settings.keep());
                    List<UUID> old = plans.old(until);
                    old.forEach(plans::remove);
                    int weeks = plans.forgetPublished(until);
                    LOG.info("{} plans were old and are deleted, and what was published for {} weeks of sites",
                            old.size(), weeks);
                });
    }
}
