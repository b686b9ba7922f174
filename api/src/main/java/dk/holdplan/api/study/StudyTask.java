package dk.holdplan.api.study;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dk.holdplan.api.job.DeadProcess;
import dk.holdplan.data.study.Study;
import dk.holdplan.data.study.StudyStore;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells the scheduler what to do for a study; its id is the id of the task's instance. */
@Component
class StudyTask {

    static final TaskDescriptor<Void> DESCRIPTOR = TaskDescriptor.of("study");
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private final StudyStore store;
    private final Studies studies;
    private final Clock clock;

    StudyTask(StudyStore store, Studies studies, Clock clock) {
        this.store = store;
        this.studies = studies;
        this.clock = clock;
    }

    /** No bean, because the scheduler of the searches takes every task that is one. */
    Task<Void> task() {
        return Tasks.custom(DESCRIPTOR).onDeadExecution(new DeadProcess("Study")).onFailure(this::again)
                .execute((instance, context) -> run(UUID.fromString(instance.getId())));
    }

    private CompletionHandler<Void> run(UUID id) {
        Optional<Study> begun = store.begin(id);
        return begun.isEmpty() || studies.run(begun.get()) ? new CompletionHandler.OnCompleteRemove<>() : this::again;
    }

    private void again(ExecutionComplete complete, ExecutionOperations<Void> operations) {
        operations.reschedule(complete, clock.instant().plus(RETRY_AFTER));
    }
}
