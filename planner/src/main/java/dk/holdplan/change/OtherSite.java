package dk.holdplan.change;

import dk.holdplan.problem.Horizon;
import dk.holdplan.problem.Interval;
import dk.holdplan.problem.Intervals;
import dk.holdplan.problem.Shift;
import dk.holdplan.problem.Therapist;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A therapist who is not at the usual site for some time, and works at another one then. An absence holds at every site, so
 * the usual shift is shorter on that date; what it is later is known from then on.
 *
 * @param horizon the weeks whose shifts are known
 */
record OtherSite(Therapist therapist, String site, Interval time, Horizon horizon) {

    /** A shift elsewhere that is worked at the time. */
    Optional<Shift> conflict() {
        return therapist.worked().stream().filter(this::isElsewhere).findFirst();
    }

    /** The therapist free of the usual shifts of the time. */
    Therapist freed() {
        List<Shift> overlapping = therapist.shifts().stream().filter(this::isElsewhere).toList();
        if (overlapping.isEmpty()) {
            return therapist;
        }
        List<Shift> shifts = new ArrayList<>(therapist.shifts());
        shifts.removeAll(overlapping);
        overlapping.forEach(shift -> Intervals.without(List.of(shift.time()), List.of(time))
                .forEach(part -> shifts.add(shift.at(part))));
        shifts.addAll(later());
        return therapist.withShifts(shifts);
    }

    /** What repeats, as many weeks later as are known, unless that is known, too. */
    private List<Shift> later() {
        int week = horizon.week(time.from().toLocalDate());
        int after = week + horizon.weeks();
        return isKnown(after) ? List.of() : usual(week).stream().map(shift -> shift.later(horizon.weeks())).toList();
    }

    private boolean isKnown(int week) {
        return week < horizon.weeks() || !usual(week).isEmpty();
    }

    private List<Shift> usual(int week) {
        return therapist.shifts().stream().filter(shift -> !shift.once() && horizon.week(shift.date()) == week)
                .toList();
    }

    private boolean isElsewhere(Shift shift) {
        return !shift.site().equals(site) && Intervals.overlap(shift.time(), time);
    }
}
