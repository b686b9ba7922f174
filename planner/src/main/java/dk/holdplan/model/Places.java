package dk.holdplan.model;

import ai.timefold.solver.core.impl.domain.valuerange.AbstractCountableValueRange;
import dk.holdplan.rule.Span;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * The places that a session may have: those of its openings, then those in meetings. Individual places are made when
 * asked for, since there are many: the product of times, therapists and rooms. Extends a class of the solver's
 * implementation because the solver accepts no other ranges that belong to an entity.
 */
public final class Places extends AbstractCountableValueRange<Place> {

    private final List<OfferedTime> openings;
    private final List<MeetingPlace> meetings;
    /** The places that are not in openings. */
    private final List<Place> others;
    /** For each opening, how many places it and those before it hold. */
    private final int[] ends;
    /** For each opening, its start in minutes from the beginning of the horizon. */
    private final int[] starts;
    private final int individual;

    /**
     * Places to choose from.
     *
     * @param openings in the order of their start
     */
    Places(List<OfferedTime> openings, List<MeetingPlace> meetings) {
        this(openings, meetings, List.copyOf(meetings));
    }

    private Places(List<OfferedTime> openings, List<MeetingPlace> meetings, List<Place> others) {
        this.openings = List.copyOf(openings);
        this.meetings = List.copyOf(meetings);
        this.others = others;
        this.ends = new int[openings.size()];
        this.starts = new int[openings.size()];
        int end = 0;
        for (int i = 0; i < ends.length; i++) {
            end += openings.get(i).size();
            ends[i] = end;
            starts[i] = start(openings.get(i).day(), openings.get(i).span());
        }
        this.individual = end;
    }

    /** The one place of a frozen session, which the solver wants to find among the values. */
    static Places only(Place place) {
        return new Places(List.of(), List.of(), List.of(place));
    }

    /** The times of the individual places, in the order of their start. */
    public List<OfferedTime> openings() {
        return openings;
    }

    /** The places in meetings. */
    public List<MeetingPlace> meetings() {
        return meetings;
    }

    @Override
    public long getSize() {
        return individual + (long) others.size();
    }

    @Override
    public Place get(long index) {
        int at = Math.toIntExact(index);
        if (at >= individual) {
            return others.get(at - individual);
        }
        int opening = firstFrom(ends, at + 1);
        return openings.get(opening).place(at - (opening == 0 ? 0 : ends[opening - 1]));
    }

    @Override
    public boolean contains(@Nullable Place place) {
        if (place == null) {
            return false;
        }
        return place instanceof IndividualPlace(Engagement engagement) && holds(engagement) || others.contains(place);
    }

    private boolean holds(Engagement engagement) {
        int start = start(engagement.therapist().day(), engagement.span());
        for (int i = firstFrom(starts, start); i < starts.length && starts[i] == start; i++) {
            if (openings.get(i).holds(engagement)) {
                return true;
            }
        }
        return false;
    }

    private static int start(int day, Span span) {
        return day * Span.DAY_MINUTES + span.from();
    }

    /** The index of the first value that is at least the bound; the length when there is none. */
    private static int firstFrom(int[] rising, int bound) {
        int low = 0;
        int high = rising.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rising[middle] < bound) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Override
    public Iterator<Place> createOriginalIterator() {
        return LongStream.range(0, getSize()).mapToObj(this::get).iterator();
    }

    @Override
    public Iterator<Place> createRandomIterator(Random random) {
        return random.longs(0, getSize()).mapToObj(this::get).iterator();
    }
}
