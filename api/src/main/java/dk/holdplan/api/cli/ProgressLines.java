package dk.holdplan.api.cli;

import dk.holdplan.plan.Plan;
import dk.holdplan.solve.Progress;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A line a second of where a search stands: time, score, unplaced. */
final class ProgressLines implements Consumer<Progress>, AutoCloseable {

    private final PrintWriter out;
    private final long start = System.nanoTime();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "progress");
        thread.setDaemon(true);
        return thread;
    });
    private volatile @Nullable Plan best;

    ProgressLines(PrintWriter out) {
        this.out = out;
        clock.scheduleAtFixedRate(this::print, 1, 1, TimeUnit.SECONDS);
    }

    @Override
    public void accept(Progress progress) {
        best = progress.best();
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }

    private void print() {
        out.println(line(Duration.ofNanos(System.nanoTime() - start), best));
        out.flush();
    }

    static String line(Duration elapsed, @Nullable Plan best) {
        String time = String.format(Locale.ROOT, "%02d:%02d", elapsed.toMinutes(), elapsed.toSecondsPart());
        return best == null
                ? time + "  searching for a first plan"
                : time + "  " + best.score() + "  " + best.unplaced().size() + " unplaced";
    }
}
