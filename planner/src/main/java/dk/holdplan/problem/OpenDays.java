package dk.holdplan.problem;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * Days on which something may take place, and when on them each thing can be used at all: whatever asks whether there is
 * a room, somebody on shift, a meeting or a free citizen in some days asks here.
 *
 * @param dates in order
 */
public record OpenDays(List<LocalDate> dates) {

    public OpenDays {
        dates = List.copyOf(dates);
    }

    /** The days of the horizon that are not closed. */
    public static OpenDays of(Problem problem) {
        return between(problem.horizon().firstDay(), problem.horizon().lastDay(), problem);
    }

    /** The days from one to another, both included, that are not closed. */
    public static OpenDays between(LocalDate first, LocalDate last, Problem problem) {
        return new OpenDays(
                first.datesUntil(last.plusDays(1)).filter(date -> !problem.closedDays().contains(date)).toList());
    }

    /** When a room is open and not closed for the time being. */
    public List<Interval> of(Room room) {
        return Intervals.without(on(room::windowsOn), room.closed());
    }

    /** When a therapist is on shift at a site. */
    public List<Interval> of(Therapist therapist, String site) {
        return therapist.worked().stream()
                .filter(shift -> shift.site().equals(site) && dates.contains(shift.date())).map(Shift::time).toList();
    }

    /** When a citizen can come. */
    public List<Interval> of(Citizen citizen) {
        return Intervals.without(usual(citizen), citizen.absent());
    }

    /** When a citizen can come who is never absent. */
    public List<Interval> usual(Citizen citizen) {
        return on(citizen::windowsOn);
    }

    /** Every meeting that a class may have in its season. */
    public List<Interval> of(RehabClass group) {
        return dates.stream().filter(group::inSeason)
                .flatMap(date -> group.startsOn(date).stream().map(date::atTime))
                .map(start -> new Interval(start, start.plusMinutes(group.minutes()))).toList();
    }

    private List<Interval> on(Function<LocalDate, List<Interval>> windows) {
        return dates.stream().flatMap(date -> windows.apply(date).stream()).toList();
    }
}
