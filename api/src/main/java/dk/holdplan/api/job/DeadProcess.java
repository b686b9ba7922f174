package dk.holdplan.api.job;

import com.github.kagkarlsson.scheduler.task.DeadExecutionHandler;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives the work of a process whose heart stands still to others, and says so. */
public final class DeadProcess implements DeadExecutionHandler<Void> {

    private static final Logger LOG = LoggerFactory.getLogger(DeadProcess.class);

    private final String work;
    private final DeadExecutionHandler<Void> others = new ReviveDeadExecution<>();

    /** @param work what it did, such as Plan */
    public DeadProcess(String work) {
        this.work = work;
    }

    @Override
    public void deadExecution(ExecutionComplete complete, ExecutionOperations<Void> operations) {
        Execution execution = complete.getExecution();
        others.deadExecution(complete, operations);
        LOG.warn("{} {}: the process {} died, others take over; its heart last beat at {}", work, execution.getId(),
                execution.pickedBy, execution.lastHeartbeat);
    }
}
