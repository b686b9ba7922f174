package dk.holdplan.capacity;

import dk.holdplan.problem.Interval;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
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

    /** What is left of some stretches without others. */
    static List<Interval> without(List<Interval> stretches, List<Interval> cuts) {
        List<Interval> left = stretches;
        for (Interval cut : cuts) {
            List<Interval> pieces = new ArrayList<>();
            for (Interval stretch : left) {
                add(pieces, stretch.from(), earlier(stretch.to(), cut.from()));
                add(pieces, later(stretch.from(), cut.to()), stretch.to());
            }
            left = pieces;
        }
        return left;
    }

    /** Minutes of some stretches within one. */
    static int within(List<Interval> stretches, Interval frame) {
        return stretches.stream()
                .mapToInt(stretch -> (int) Math.max(0, Duration.between(later(stretch.from(), frame.from()),
                        earlier(stretch.to(), frame.to())).toMinutes()))
                .sum();
    }

    private static void add(List<Interval> pieces, LocalDateTime from, LocalDateTime to) {
        if (from.isBefore(to)) {
            pieces.add(new Interval(from, to));
        }
    }

    private static LocalDateTime earlier(LocalDateTime one, LocalDateTime other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
        return one.isBefore(other) ? other : one;
    }
}
