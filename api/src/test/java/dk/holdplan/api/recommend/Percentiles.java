package dk.holdplan.api.recommend;

import java.time.Duration;
import java.util.List;

/** Times of requests, sorted. */
record Percentiles(List<Duration> times) {

    Percentiles {
        times = times.stream().sorted().toList();
    }

    /** The time that so many of a hundred requests did not take longer than, in milliseconds. */
    double of(int percent) {
        if (times.isEmpty()) {
            return 0;
        }
        int index = Math.ceilDiv(times.size() * percent, 100) - 1;
        return times.get(Math.max(0, index)).toNanos() / 1e6;
    }
}
