package dk.holdplan.change;

import dk.holdplan.problem.Horizon;
import dk.holdplan.problem.Shift;
import dk.holdplan.problem.Therapist;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Working times of weeks that nobody has planned yet: as in the last week of the horizon that passes.
 *
 * @param before the horizon whose shifts are known
 * @param after the horizon that follows
 * @param unplanned the weeks of the horizon that follows, from 0, without any shift
 */
record ShiftPattern(Horizon before, Horizon after, List<Integer> unplanned) {

    static ShiftPattern of(Horizon before, Horizon after, List<Therapist> therapists) {
        List<Integer> planned = therapists.stream().flatMap(therapist -> therapist.shifts().stream())
                .map(shift -> after.week(date(shift))).distinct().toList();
        return new ShiftPattern(before, after, IntStream.range(0, after.weeks()).boxed()
                .filter(week -> !planned.contains(week)).toList());
    }

    /** The therapist with the shifts of the horizon that follows. */
    Therapist next(Therapist old) {
        Stream<Shift> known = old.shifts().stream().filter(shift -> !date(shift).isBefore(after.firstDay()));
        Stream<Shift> repeated = unplanned.stream().flatMap(week -> old.shifts().stream()
                .filter(shift -> before.week(date(shift)) == before.weeks() - 1)
                .map(shift -> later(shift, after.week(before.lastDay()), week)));
        return new Therapist(old.id(), old.name(), old.skills(), Stream.concat(known, repeated).toList());
    }

    private static Shift later(Shift shift, int from, int to) {
        return new Shift(shift.site(), shift.from().plusWeeks(to - from), shift.to().plusWeeks(to - from));
    }

    private static LocalDate date(Shift shift) {
        return shift.from().toLocalDate();
    }
}
