package dk.holdplan.capacity.scenario;

import java.time.DayOfWeek;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One unit more of a resource.
 *
 * @param id of the therapist, room or class
 * @param day on which it is, null for a place in every meeting of a class
 */
public record ScarceUnit(UnitKind resource, String id, @Nullable DayOfWeek day) {

    /** What there can be one more of. */
    public enum UnitKind {
        THERAPIST_HOUR("an hour of therapist %s"),
        ROOM_HOUR("an hour of room %s"),
        CLASS_PLACE("a place in class %s"),
        MEETING("a meeting of class %s");

        private final String words;

        UnitKind(String words) {
            this.words = words;
        }
    }

    /** It in words. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, resource.words, id) + (day == null ? "" : " on " + day);
    }
}
