package dk.holdplan.capacity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Does the independent parts of long work on some threads. The results do not depend on how many there are, because each
 * part has its own random numbers.
 */
public final class ParallelWork {

    private static final String STOPPED = "stopped";
    private static final long LOOK_EVERY_MILLIS = 200;

    private final int threads;
    private final Consumer<PartsDone> watcher;
    private final Runnable courtesy;
    private final Set<Runnable> stoppers = ConcurrentHashMap.newKeySet();
    private volatile boolean stopped;

    /**
     * Work that is watched.
     *
     * @param threads 1 or more
     * @param watcher told after each part, on the thread that calls {@link #all}
     */
    public ParallelWork(int threads, Consumer<PartsDone> watcher) {
        this(threads, watcher, () -> {
        });
    }

    /**
     * Work that is watched, and that others may hold up.
     *
     * @param courtesy called by every thread every few milliseconds; it may wait, to leave the cores to whoever needs
     *        them more
     */
    public ParallelWork(int threads, Consumer<PartsDone> watcher, Runnable courtesy) {
        this.threads = threads;
        this.watcher = watcher;
        this.courtesy = courtesy;
    }

    /** To be called by searches that are parts of the work, every few milliseconds. */
    public Runnable courtesy() {
        return courtesy;
    }

    /**
     * Ends the work soon: parts that have not begun are left out, and the threads of those that have are interrupted. May
     * be called from any thread.
     */
    public void stop() {
        stopped = true;
        stoppers.forEach(Runnable::run);
    }

    /** Lets {@link #stop} end a part early that takes long. */
    public void onStop(Runnable stopper) {
        stoppers.add(stopper);
        if (stopped) {
            stopper.run();
        }
    }

    /** The part is done: there is nothing to end any more. */
    public void offStop(Runnable stopper) {
        stoppers.remove(stopper);
    }

    /**
     * Does all parts.
     *
     * @return their results in the order of the parts
     * @throws CancellationException when the work is stopped or the thread is interrupted
     */
    public <T> List<T> all(List<? extends Callable<T>> parts) {
        ExecutorService workers = Executors.newFixedThreadPool(threads,
                Thread.ofPlatform().daemon().name("part-", 0).factory());
        try {
            CompletionService<T> finished = new ExecutorCompletionService<>(workers);
            List<Future<T>> futures = new ArrayList<>();
            parts.forEach(part -> futures.add(finished.submit(() -> begin(part))));
            for (int done = 1; done <= parts.size(); done++) {
                next(finished).get();
                watcher.accept(new PartsDone(done, parts.size()));
            }
            if (stopped) {
                throw new CancellationException(STOPPED);
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof CancellationException cancelled) {
                throw cancelled;
            }
            throw new IllegalStateException("A part of the work broke off: " + e.getCause(), e.getCause());
        } finally {
            workers.shutdownNow();
        }
    }

    private <T> Future<T> next(CompletionService<T> finished) throws InterruptedException {
        Future<T> next = null;
        while (next == null) {
            if (stopped) {
                throw new CancellationException(STOPPED);
            }
            next = finished.poll(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
        }
        return next;
    }

    private <T> T begin(Callable<T> part) throws Exception {
        if (stopped) {
            throw new CancellationException(STOPPED);
        }
        return part.call();
    }
}
