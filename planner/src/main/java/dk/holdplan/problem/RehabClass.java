package dk.holdplan.problem;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
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
 * @param setUpMinutes before a meeting, of the therapist and the room
 * @param clearMinutes after a meeting, of the therapist and the room
 * @param minCitizens how many there had better be in a meeting
 * @param ages who is taken for training, null for everybody
 * @param joinUntil the last day on which one without a place may begin to train in the class, null for any
 * @param exceptions what the class offers on single dates instead of the weekday's starts, at most one entry a date
 */
public record RehabClass(String id, String name, ClassKind kind, String site, String skill, int capacity, int minutes,
        @Nullable LocalDate from, @Nullable LocalDate until, List<ClassDay> meetings, int setUpMinutes,
        int clearMinutes, int minCitizens, @Nullable Ages ages, @Nullable LocalDate joinUntil,
        List<ClassException> exceptions) {

    public RehabClass {
        meetings = List.copyOf(meetings);
        exceptions = List.copyOf(exceptions);
    }

    /** A class that everybody may join, and that needs no time before and after. */
    public RehabClass(String id, String name, ClassKind kind, String site, String skill, int capacity, int minutes,
            @Nullable LocalDate from, @Nullable LocalDate until, List<ClassDay> meetings) {
        this(id, name, kind, site, skill, capacity, minutes, from, until, meetings, 0, 0, 0, null, null, List.of());
    }

    /** A weekday of the class and the starts of which the planner picks one. */
    public record ClassDay(DayOfWeek day, List<LocalTime> starts) {

        public ClassDay {
            starts = List.copyOf(starts);
        }
    }

    /** A date on which the class offers other starts than on the weekday; without any there is no meeting. */
    public record ClassException(LocalDate date, List<LocalTime> starts) {

        public ClassException {
            starts = List.copyOf(starts);
        }
    }

    /** Ages in years, both included. */
    public record Ages(int from, int to) {
    }

    /** The same class with another capacity and other meetings. */
    public RehabClass with(int places, List<ClassDay> days) {
        return with(id, places, from, until, days);
    }

    /** The same class in another season with other meetings; nobody may join it after its end. */
    public RehabClass inSeason(@Nullable LocalDate first, @Nullable LocalDate last, List<ClassDay> days) {
        RehabClass other = with(id, capacity, first, last, days);
        return joinUntil != null && last != null && joinUntil.isAfter(last)
                ? other.joinedBy(minCitizens, ages, last)
                : other;
    }

    /** Another class that is like this one but for its meetings. */
    public RehabClass like(String other, List<ClassDay> days) {
        return with(other, capacity, from, until, days);
    }

    /** The same class with other offers on single dates. */
    public RehabClass withExceptions(List<ClassException> once) {
        return new RehabClass(id, name, kind, site, skill, capacity, minutes, from, until, meetings, setUpMinutes,
                clearMinutes, minCitizens, ages, joinUntil, once);
    }

    /** The same class that others may join. */
    public RehabClass joinedBy(int fewest, @Nullable Ages ofAge, @Nullable LocalDate lastDay) {
        return new RehabClass(id, name, kind, site, skill, capacity, minutes, from, until, meetings, setUpMinutes,
                clearMinutes, fewest, ofAge, lastDay, exceptions);
    }

    private RehabClass with(String other, int places, @Nullable LocalDate first, @Nullable LocalDate last,
            List<ClassDay> days) {
        return new RehabClass(other, name, kind, site, skill, places, minutes, first, last, days, setUpMinutes,
                clearMinutes, minCitizens, ages, joinUntil, exceptions);
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

    /** Whether the class takes a citizen for training (H04). */
    public boolean takes(Citizen citizen) {
        Integer age = citizen.age();
        return citizen.suitsClasses().contains(kind)
                && (ages == null || age == null || ages.from() <= age && age <= ages.to());
    }

    /** What the class offers on a date instead of its weekday's starts. */
    public Optional<ClassException> exception(LocalDate date) {
        return exceptions.stream().filter(exception -> exception.date().equals(date)).findFirst();
    }

    /** The starts that the class offers on a date, which may lie out of its season. */
    public List<LocalTime> startsOn(LocalDate date) {
        return exception(date).map(ClassException::starts).orElseGet(() -> meetings.stream()
                .filter(meeting -> meeting.day() == date.getDayOfWeek()).findFirst().map(ClassDay::starts)
                .orElse(List.of()));
    }

    /** Whether the class may meet on the date. */
    public boolean meetsOn(LocalDate date) {
        return inSeason(date) && !startsOn(date).isEmpty();
    }
}
