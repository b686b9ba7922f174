package dk.holdplan.api.cli;

import dk.holdplan.capacity.PartsDone;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;

/** How far long work has come, as a bar that is drawn over itself; nothing when nobody watches. */
final class ProgressBar implements Consumer<PartsDone>, AutoCloseable {

    private static final int WIDTH = 40;

    private final PrintWriter out;
    private final boolean watched;
    private final long start = System.nanoTime();

    ProgressBar(PrintWriter out, boolean watched) {
        this.out = out;
        this.watched = watched;
    }

    @Override
    public void accept(PartsDone share) {
        if (watched) {
            out.print('\r' + bar(share, Duration.ofNanos(System.nanoTime() - start)));
            out.flush();
        }
    }

    @Override
    public void close() {
        if (watched) {
            out.println();
            out.flush();
        }
    }

    static String bar(PartsDone share, Duration elapsed) {
        int filled = share.of() == 0 ? WIDTH : WIDTH * share.done() / share.of();
        return String.format(Locale.ROOT, "%02d:%02d [%s%s] %d of %d", elapsed.toMinutes(), elapsed.toSecondsPart(),
                "#".repeat(filled), ".".repeat(WIDTH - filled), share.done(), share.of());
    }
}
