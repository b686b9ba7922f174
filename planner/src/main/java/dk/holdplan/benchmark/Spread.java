package dk.holdplan.benchmark;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What several runs came to, when less is better. Every figure is that of a run: for an even number of runs the median
 * is the worse of the two in the middle.
 *
 * @param median null when that run has none
 * @param worst null when some run has none
 */
public record Spread<T extends Comparable<? super T>>(@Nullable T median, @Nullable T worst) {

    /** The spread of some figures, one or more; null is worse than any. */
    static <T extends Comparable<? super T>> Spread<T> of(Stream<? extends @Nullable T> figures) {
        List<? extends @Nullable T> sorted = figures.sorted(Comparator.nullsLast(Comparator.naturalOrder())).toList();
        return new Spread<>(sorted.get(sorted.size() / 2), sorted.getLast());
    }
}
