package dk.holdplan.change;

import dk.holdplan.problem.Horizon;
import dk.holdplan.problem.Shift;
import dk.holdplan.problem.Therapist;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Working times of weeks that nobody has planned yet for a therapist: as in the last week of the horizon that passes.
 *
 * @param before the horizon whose shifts are known
 * @param after the horizon that follows
 */
record ShiftPattern(Horizon before, Horizon after) {

    /** The therapist with the shifts of the horizon that follows. */
    Therapist next(Therapist old) {
        Stream<Shift> known = old.shifts().stream().filter(shift -> !shift.date().isBefore(after.firstDay()));
        Stream<Shift> repeated = unplanned(old).flatMap(week -> old.shifts().stream()
                .filter(shift -> before.week(shift.date()) == before.weeks() - 1)
                .map(shift -> shift.later(week - after.week(before.lastDay()))));
        return old.withShifts(Stream.concat(known, repeated).toList());
    }

    /** Whether the therapist has usual shifts in a week for which others have shifts of their own. */
    boolean isGuessed(Therapist old, List<Therapist> all) {
        return unplanned(old).anyMatch(week -> all.stream().anyMatch(other -> hasShift(other, week)))
                && next(old).shifts().size() > old.shifts().stream()
                        .filter(shift -> !shift.date().isBefore(after.firstDay())).count();
    }

    /** Weeks after the known ones, from 0, in which the therapist has no shift yet. */
    private Stream<Integer> unplanned(Therapist therapist) {
        return IntStream.range(0, after.weeks()).boxed().filter(week -> after.monday(week).isAfter(before.lastDay()))
                .filter(week -> !hasShift(therapist, week));
    }

    private boolean hasShift(Therapist therapist, int week) {
        return therapist.shifts().stream().anyMatch(shift -> after.week(shift.date()) == week);
    }
}
