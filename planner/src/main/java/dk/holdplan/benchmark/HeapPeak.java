package dk.holdplan.benchmark;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * While open, watches how much of the heap is in use. The peaks that the memory pools keep are of different moments,
 * so their sum would be more than was ever in use.
 */
final class HeapPeak implements AutoCloseable {

    private static final int MILLIS_BETWEEN_LOOKS = 10;

    private final AtomicLong peak = new AtomicLong();
    private final ScheduledExecutorService clock = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("heap").factory());

    /** Starts from a heap without the garbage of whatever ran before. */
    HeapPeak() {
        System.gc();
        clock.scheduleAtFixedRate(this::look, 0, MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
    }

    long bytes() {
        look();
        return peak.get();
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }

    private void look() {
        Runtime runtime = Runtime.getRuntime();
        peak.accumulateAndGet(runtime.totalMemory() - runtime.freeMemory(), Math::max);
    }
}
