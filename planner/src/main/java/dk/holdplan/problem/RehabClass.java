package dk.holdplan.problem;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A class (hold) that citizens take places in. Called so because Java keeps the word {@code class} for itself.
 *
 * @param skill what the therapist who leads a meeting must have
 * @param capacity citizens in a meeting
 * @param minutes length of a meeting
 * @param from first day of the season, null for none
 * @param until last day of the season, null for none
 * @param meetings the weekdays on which the class may meet, at most one entry a weekday
 */
public record RehabClass(String id, String name, ClassKind kind, String site, String skill, int capacity, int minutes,
        @Nullable LocalDate from, @Nullable LocalDate until, List<ClassDay> meetings) {

    public RehabClass {
        meetings = List.copyOf(meetings);
    }

    /** A weekday of the class and the starts of which the planner picks one. */
    public record ClassDay(DayOfWeek day, List<LocalTime> starts) {

        public ClassDay {
            starts = List.copyOf(starts);
        }
    }

    /** The same class with another capacity and other meetings. */
    public RehabClass with(int places, List<ClassDay> days) {
        return new RehabClass(id, name, kind, site, skill, places, minutes, from, until, days);
    }

    /** The same class in another season with other meetings. */
    public RehabClass inSeason(@Nullable LocalDate first, @Nullable LocalDate last, List<ClassDay> days) {
        return new RehabClass(id, name, kind, site, skill, capacity, minutes, first, last, days);
    }

    /** Whether the date lies in the class's season. */
    public boolean inSeason(LocalDate date) {
        return (from == null || !date.isBefore(from)) && (until == null || !date.isAfter(until));
    }

    /** Whether the class may meet in a room (H12). */
    public boolean mayMeetIn(Room room) {
        return room.site().equals(site) && room.uses().contains(kind.roomUse());
    }

    /** Whether a therapist may lead the class (H09). */
    public boolean mayBeLedBy(Therapist therapist) {
        return therapist.skills().contains(skill);
    }

    /** Whether the class may meet on the date. */
    public boolean meetsOn(LocalDate date) {
        return inSeason(date) && meetings.stream().anyMatch(meeting -> meeting.day() == date.getDayOfWeek());
    }
}
