package dk.holdplan.api.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.event.SchedulerListeners;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class DeadProcessTest {

    private static final Instant BEAT = Instant.parse("2026-11-30T08:00:02Z");
    private static final Instant NOTICED = Instant.parse("2026-11-30T08:00:11Z");

    private final List<Instant> again = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"Plan", "Study"})
    void saysInOneLineWhichProcessDiedAndGivesItsWorkToOthers(String work, CapturedOutput output) {
        report(work, "4d0f");

        assertThat(again).hasSize(1);
        assertThat(output.getAll().lines().filter(line -> line.contains("died"))).singleElement().asString()
                .endsWith(
                        work + " 4d0f: the process holdplan-7 died, others take over; its heart last beat at " + BEAT);
    }

    @Test
    void hasALineForEachWorkOfAProcess(CapturedOutput output) {
        report("Plan", "a1");
        report("Plan", "b2");

        assertThat(output.getAll().lines().filter(line -> line.contains("the process holdplan-7 died"))).hasSize(2);
        assertThat(again).hasSize(2);
    }

    private void report(String work, String id) {
        Execution execution = new Execution(BEAT, new TaskInstance<Void>("solve", id), true, "holdplan-7", null, null,
                0, BEAT, 1);
        new DeadProcess(work).deadExecution(ExecutionComplete.failure(execution, BEAT, NOTICED, null),
                new ExecutionOperations<>(null, SchedulerListeners.NOOP, execution) {
                    @Override
                    public void reschedule(ExecutionComplete complete, Instant when) {
                        again.add(when);
                    }
                });
    }
}
