package dk.holdplan.timetable;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers things from 0 in the order given. */
public final class Index<T> {

    /** The number of a thing that is not there. */
    public static final int NONE = -1;

    private final Map<T, Integer> numbers = new HashMap<>();
    private final List<T> things;

    Index(Collection<? extends T> things) {
        this.things = things.stream().<T>map(thing -> thing).distinct().toList();
        for (T thing : this.things) {
            numbers.put(thing, numbers.size());
        }
    }

    /** The number of a thing, {@link #NONE} when it has none. */
    public int of(@Nullable T thing) {
        return numbers.getOrDefault(thing, NONE);
    }

    /** The thing of a number. */
    public T get(int number) {
        return things.get(number);
    }

    /** How many there are. */
    public int size() {
        return things.size();
    }
}
