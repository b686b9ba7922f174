package dk.holdplan.api.study;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerConfigurationSupport;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerProperties;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The studies that wait, in a queue apart from the searches': a process does one study at a time beside its searches. */
@Component
class StudyQueue implements DisposableBean {

    private static final String TABLE = "scheduled_studies";

    private final Scheduler scheduler;
    private final Clock clock;

    StudyQueue(StudyTask task, DataSource dataSource, DbSchedulerProperties settings, Clock clock) {
        this.clock = clock;
        this.scheduler = Scheduler
                .create(DbSchedulerConfigurationSupport.configureDataSource(dataSource), List.of(task.task()))
                .tableName(TABLE).threads(1).schedulerName(new SchedulerName.Fixed(settings.getSchedulerName()))
                .pollingInterval(settings.getPollingInterval()).heartbeatInterval(settings.getHeartbeatInterval())
                .missedHeartbeatsLimit(settings.getMissedHeartbeatsLimit())
                .shutdownMaxWait(settings.getShutdownMaxWait()).build();
    }

    /** Queues a study; takes part in the transaction. */
    void add(UUID study) {
        scheduler.schedule(StudyTask.DESCRIPTOR.instance(study.toString()).scheduledTo(clock.instant()));
    }

    /** Lets the scheduler look at once for what is new. */
    void wake() {
        scheduler.triggerCheckForDueExecutions();
    }

    /** Contexts within this one tell when they are ready, too. */
    @EventListener(ContextRefreshedEvent.class)
    void start() {
        if (!scheduler.getSchedulerState().isStarted()) {
            scheduler.start();
        }
    }

    /** After the studies that run here were asked to end. */
    @Override
    public void destroy() {
        scheduler.stop();
    }
}
