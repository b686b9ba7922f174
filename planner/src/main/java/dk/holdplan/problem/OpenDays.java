package dk.holdplan.problem;

import java.time.LocalDate;
import java.util.List;

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
        return Intervals.without(windows(room.open()), room.closed());
    }

    /** When a therapist is on shift at a site. */
    public List<Interval> of(Therapist therapist, String site) {
        return therapist.shifts().stream()
                .filter(shift -> shift.site().equals(site) && dates.contains(shift.from().toLocalDate()))
                .map(shift -> new Interval(shift.from(), shift.to())).toList();
    }

    /** When a citizen can come. */
    public List<Interval> of(Citizen citizen) {
        return Intervals.without(usual(citizen), citizen.absent());
    }

    /** When a citizen can come who is never absent. */
    public List<Interval> usual(Citizen citizen) {
        return citizen.available().isEmpty()
                ? dates.stream().map(date -> new Interval(date.atStartOfDay(), date.plusDays(1).atStartOfDay()))
                        .toList()
                : windows(citizen.available());
    }

    /** Every meeting that a class may have in its season. */
    public List<Interval> of(RehabClass group) {
        return dates.stream().filter(group::inSeason)
                .flatMap(date -> group.meetings().stream().filter(day -> day.day() == date.getDayOfWeek())
                        .flatMap(day -> day.starts().stream()).map(date::atTime))
                .map(start -> new Interval(start, start.plusMinutes(group.minutes()))).toList();
    }

    private List<Interval> windows(List<WeeklyWindow> windows) {
        return dates.stream()
                .flatMap(date -> windows.stream().filter(window -> window.day() == date.getDayOfWeek())
                        .map(window -> new Interval(date.atTime(window.from()), date.atTime(window.to()))))
                .toList();
    }
}
