package dk.holdplan.change;

import dk.holdplan.problem.Interval;
import dk.holdplan.problem.Shift;
import java.util.List;
import java.util.stream.Stream;

/** What an absence leaves of shifts. */
final class Absence {

    private Absence() {
    }

    /** The shifts without the interval: cut at either end, split in two, or gone. */
    static List<Shift> without(List<Shift> shifts, Interval absence) {
        return shifts.stream().flatMap(shift -> without(shift, absence)).toList();
    }

    private static Stream<Shift> without(Shift shift, Interval absence) {
        if (!absence.from().isBefore(shift.to()) || !shift.from().isBefore(absence.to())) {
            return Stream.of(shift);
        }
        Stream<Shift> before = Stream.of(shift.at(new Interval(shift.from(), absence.from())));
        Stream<Shift> after = Stream.of(shift.at(new Interval(absence.to(), shift.to())));
        return Stream.concat(before, after).filter(part -> part.from().isBefore(part.to()));
    }
}
