package dk.holdplan.capacity;

import dk.holdplan.problem.Interval;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;

/** Arithmetic of stretches of time. */
final class Times {

    private Times() {
    }

    static int minutes(Interval stretch) {
        return Math.toIntExact(Duration.between(stretch.from(), stretch.to()).toMinutes());
    }

    static int minutes(List<Interval> stretches) {
        return stretches.stream().mapToInt(Times::minutes).sum();
    }

    static int longest(List<Interval> stretches) {
        return stretches.stream().mapToInt(Times::minutes).max().orElse(0);
    }

    /** Minutes of some stretches within one. */
    static int within(List<Interval> stretches, Interval frame) {
        return stretches.stream()
                .mapToInt(stretch -> (int) Math.max(0, Duration.between(later(stretch.from(), frame.from()),
                        earlier(stretch.to(), frame.to())).toMinutes()))
                .sum();
    }

    private static LocalDateTime earlier(LocalDateTime one, LocalDateTime other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
        return one.isBefore(other) ? other : one;
    }
}
