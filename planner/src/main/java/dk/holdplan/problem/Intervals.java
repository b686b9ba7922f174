package dk.holdplan.problem;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

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

    /** What is left of stretches without those that are blocked. */
    public static List<Interval> without(List<Interval> stretches, List<Interval> blocked) {
        return without(stretches, blocked, Function.identity(), (stretch, part) -> part);
    }

    /** What is left of things that take time without what is blocked: cut at either end, split in two, or gone. */
    static <T> List<T> without(List<T> things, List<Interval> blocked, Function<T, Interval> time,
            BiFunction<T, Interval, T> at) {
        List<T> left = things;
        for (Interval block : blocked) {
            left = left.stream().flatMap(thing -> overlap(time.apply(thing), block)
                    ? Stream.of(new Interval(time.apply(thing).from(), block.from()),
                            new Interval(block.to(), time.apply(thing).to()))
                            .filter(part -> part.from().isBefore(part.to())).map(part -> at.apply(thing, part))
                    : Stream.of(thing)).toList();
        }
        return left;
    }

    /** The time that some stretch of one list and some stretch of the other have in common. */
    public static List<Interval> common(List<Interval> some, List<Interval> others) {
        return some.stream().flatMap(one -> others.stream().filter(other -> overlap(one, other))
                .map(other -> new Interval(one.from().isAfter(other.from()) ? one.from() : other.from(),
                        one.to().isBefore(other.to()) ? one.to() : other.to())))
                .toList();
    }

    /** Whether one of the stretches holds so many minutes from a minute of the day on that the grid divides. */
    public static boolean hold(List<Interval> stretches, int minutes, int gridMinutes) {
        return stretches.stream().anyMatch(stretch -> {
            LocalDateTime midnight = stretch.from().toLocalDate().atStartOfDay();
            int first = Math.ceilDiv((int) Duration.between(midnight, stretch.from()).toMinutes(), gridMinutes)
                    * gridMinutes;
            return !midnight.plusMinutes(first + (long) minutes).isAfter(stretch.to());
        });
    }
}
