package dk.holdplan.api.job;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dk.holdplan.data.store.Work;
import dk.holdplan.data.store.WorkStore;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the scheduler what to do for a plan; its id is the id of the task's instance. */
@Configuration(proxyBeanMethods = false)
class SolveTask {

    static final TaskDescriptor<Void> DESCRIPTOR = TaskDescriptor.of("solve");
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private final WorkStore works;
    private final Searches searches;
    private final Clock clock;

    SolveTask(WorkStore works, Searches searches, Clock clock) {
        this.works = works;
        this.searches = searches;
        this.clock = clock;
    }

    @Bean
    Task<Void> solve() {
        return Tasks.custom(DESCRIPTOR).onDeadExecution(new DeadProcess("Plan")).onFailure(this::again)
                .execute((instance, context) -> solve(UUID.fromString(instance.getId())));
    }

    private CompletionHandler<Void> solve(UUID id) {
        Optional<Work> work = works.begin(id);
        return work.isEmpty() || searches.run(work.get()) ? new CompletionHandler.OnCompleteRemove<>() : this::again;
    }

    private void again(ExecutionComplete complete, ExecutionOperations<Void> operations) {
        operations.reschedule(complete, clock.instant().plus(RETRY_AFTER));
    }
}
