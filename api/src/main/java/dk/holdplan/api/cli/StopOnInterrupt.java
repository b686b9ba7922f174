package dk.holdplan.api.cli;

import dk.holdplan.solve.Solve;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** While open, Ctrl-C (or a termination) stops the search and the program ends only when the plan is written. */
final class StopOnInterrupt implements AutoCloseable {

    private static final int LONGEST_WAIT_SECONDS = 30;

    private final CountDownLatch written = new CountDownLatch(1);
    private final Thread hook;

    StopOnInterrupt(Solve solve) {
        hook = new Thread(() -> stopAndWait(solve), "stop");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    @Override
    public void close() {
        written.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException shuttingDown) {
            // the hook is what closed the search, and it is past waiting now
        }
    }

    private void stopAndWait(Solve solve) {
        solve.stop();
        try {
            written.await(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
