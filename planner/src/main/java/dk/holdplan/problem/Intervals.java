package dk.holdplan.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What becomes of stretches of time that overlap or touch: the same whatever the order they are listed in. */
public final class Intervals {

    private Intervals() {
    }

    /** The same time without overlaps, in order; stretches that touch become one. */
    public static List<Interval> union(List<Interval> stretches) {
        List<Interval> union = new ArrayList<>();
        for (Interval next : stretches.stream().sorted(Comparator.comparing(Interval::from)).toList()) {
            Interval last = union.isEmpty() ? null : union.getLast();
            if (last == null || next.from().isAfter(last.to())) {
                union.add(next);
            } else if (next.to().isAfter(last.to())) {
                union.set(union.size() - 1, new Interval(last.from(), next.to()));
            }
        }
        return union;
    }

    /** A stretch together with all others that it touches, and those that they touch, and so on. */
    public static Interval grown(Interval stretch, List<Interval> others) {
        List<Interval> all = new ArrayList<>(others);
        all.add(stretch);
        return union(all).stream().filter(joined -> touch(joined, stretch)).findFirst().orElse(stretch);
    }

    /** Whether two stretches overlap, or one begins when the other ends. */
    public static boolean touch(Interval one, Interval other) {
        return !one.from().isAfter(other.to()) && !other.from().isAfter(one.to());
    }

    /** Whether two stretches have time in common. */
    public static boolean overlap(Interval one, Interval other) {
        return one.from().isBefore(other.to()) && other.from().isBefore(one.to());
    }

    /** Whether a stretch lies wholly in another. */
    public static boolean covers(Interval outer, Interval inner) {
        return !inner.from().isBefore(outer.from()) && !inner.to().isAfter(outer.to());
    }
}
