package dk.holdplan.change;

import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Interval;
import dk.holdplan.problem.Intervals;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.RehabClass.ClassDay;
import dk.holdplan.problem.Room;
import dk.holdplan.problem.Therapist;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Facts with one thing changed. */
final class Revision {

    private Revision() {
    }

    static Therapist absent(Therapist old, Interval time) {
        return old.withShifts(old.shifts().stream().flatMap(
                shift -> Intervals.without(List.of(shift.time()), List.of(time)).stream().map(shift::at)).toList());
    }

    static Room closed(Room old, Interval time) {
        return old.withClosed(plus(old.closed(), time));
    }

    static Citizen absent(Citizen old, Interval time) {
        return old.withAbsent(plus(old.absent(), time));
    }

    static RehabClass changed(RehabClass old, @Nullable Integer capacity, List<ClassDay> meetings) {
        return old.with(capacity == null ? old.capacity() : capacity, meetings);
    }

    private static <T> List<T> plus(List<T> list, T entry) {
        return Stream.concat(list.stream(), Stream.of(entry)).toList();
    }
}
