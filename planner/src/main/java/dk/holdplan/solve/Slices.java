package dk.holdplan.solve;

import dk.holdplan.problem.Session;
import dk.holdplan.search.Pace;
import dk.holdplan.search.TimetableSearch;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * A search in slices that runs ahead of the solver: while the solver scores what one slice found, the next is under
 * way.
 */
final class Slices implements AutoCloseable {

    /** Shares of the search at which all threads go on from the best timetable. */
    private static final List<Double> SHARINGS = List.of(0.5, 0.75, 0.9);
    /** Share of the search from which on all threads search the whole, however far apart its sites are. */
    private static final double TOGETHER_FROM = 0.9;

    private final TimetableSearch search;
    private final Pace pace;
    private final int count;
    private final long patience;
    private long betteredAt = System.nanoTime();
    private CompletableFuture<Void> underWay;
    private int begun;
    private long medium;
    private long soft;

    /**
     * Begins the first of so many slices of a search that has constructed a timetable.
     *
     * @param patience wall time without anything better after which the search ends, null for no such limit
     */
    Slices(TimetableSearch search, Pace pace, int count, @Nullable Duration patience) {
        this.search = search;
        this.pace = pace;
        this.count = count;
        this.patience = patience == null ? Long.MAX_VALUE : patience.toNanos();
        medium = search.medium();
        soft = search.soft();
        underWay = begin();
    }

    /** Waits for the slice under way and begins another; gives the best sessions so far if that slice bettered them. */
    Optional<List<Session>> next() {
        underWay.join();
        Optional<List<Session>> better = Optional.empty();
        if (search.medium() < medium || search.medium() == medium && search.soft() < soft) {
            medium = search.medium();
            soft = search.soft();
            better = Optional.of(search.sessions());
            betteredAt = System.nanoTime();
        } else if (System.nanoTime() - betteredAt > patience) {
            search.stop();
        }
        underWay = begin();
        return better;
    }

    private CompletableFuture<Void> begin() {
        if (begun == count) {
            return CompletableFuture.completedFuture(null);
        }
        double from = (double) begun / count;
        begun++;
        double until = (double) begun / count;
        return CompletableFuture.runAsync(() -> advance(from, until), Thread::startVirtualThread);
    }

    private void advance(double from, double until) {
        if (until <= TOGETHER_FROM && search.separable()) {
            search.advanceApart(pace, until);
        } else {
            search.advance(pace, until);
        }
        if (SHARINGS.stream().anyMatch(share -> from < share && share <= until)) {
            search.share();
        }
    }

    /** Stops the search and waits for the slice under way, whatever comes of it. */
    @Override
    public void close() {
        search.stop();
        underWay.handle((done, failure) -> done).join();
    }
}
