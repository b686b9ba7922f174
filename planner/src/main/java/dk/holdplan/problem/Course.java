package dk.holdplan.problem;

import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A course that is under way, or begins so many weeks later.
 *
 * @param weeksDone training weeks before the first week of the horizon; below 0 when the course begins later in it
 * @param therapist id of the citizen's own therapist
 * @param slots the citizen's own places in classes
 * @param held the kinds of the reviews that have been held, one entry each
 */
public record Course(int weeksDone, @Nullable String therapist, List<Slot> slots, List<SessionKind> held) {

    /** The least {@code weeksDone}. */
    public static final int EARLIEST = -26;

    public Course {
        slots = List.copyOf(slots);
        held = List.copyOf(held);
    }

    /** A course without places of its own, of which no review has been held. */
    public Course(int weeksDone, @Nullable String therapist) {
        this(weeksDone, therapist, List.of(), List.of());
    }

    /**
     * A place in a class on a weekday.
     *
     * @param rehabClass id of the class; {@code class} in the document
     */
    public record Slot(String rehabClass, DayOfWeek day) {
    }

    /** The same course with other places. */
    public Course withSlots(List<Slot> places) {
        return new Course(weeksDone, therapist, places, held);
    }

    /** The same course with another therapist, null for none. */
    public Course withTherapist(@Nullable String own) {
        return new Course(weeksDone, own, slots, held);
    }

    /** Whether the citizen has a place in the class on some weekday. */
    public boolean hasPlaceIn(String rehabClass) {
        return slots.stream().anyMatch(slot -> slot.rehabClass.equals(rehabClass));
    }
}
