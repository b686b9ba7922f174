package dk.holdplan.api.request;

import dk.holdplan.api.error.BusyException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Lets only so many wait for slow senders at a time, each of whom takes a thread from everybody else. */
final class SlowSenders {

    private static final Duration TRY_AGAIN_AFTER = Duration.ofSeconds(5);

    private final int most;
    private final int mostOfOne;
    private final Map<String, Integer> waiting = new HashMap<>();
    private int all;

    /** So many at a time, and so many of one of them. */
    SlowSenders(int most, int mostOfOne) {
        this.most = most;
        this.mostOfOne = mostOfOne;
    }

    /**
     * One more, until it is closed.
     *
     * @throws BusyException when there are too many already
     */
    synchronized Place enter(String sender) {
        int own = waiting.getOrDefault(sender, 0);
        if (all >= most || own >= mostOfOne) {
            throw new BusyException("The body arrives slowly, and so do others, as many as are waited for.",
                    TRY_AGAIN_AFTER);
        }
        all++;
        waiting.put(sender, own + 1);
        return () -> leave(sender);
    }

    private synchronized void leave(String sender) {
        all--;
        waiting.computeIfPresent(sender, (key, count) -> count == 1 ? null : count - 1);
    }

    /** Of somebody who is waited for. */
    interface Place extends AutoCloseable {

        @Override
        void close();
    }
}
