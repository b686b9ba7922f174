package dk.holdplan.change;

import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Interval;
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
        return old.withShifts(Absence.without(old.shifts(), time));
    }

    static Room closed(Room old, Interval time) {
        return closed(old, plus(old.closed(), time));
    }

    static Room closed(Room old, List<Interval> closed) {
        return old.withTimes(old.open(), closed);
    }

    static Citizen absent(Citizen old, Interval time) {
        return absences(old, plus(old.absent(), time));
    }

    static Citizen absences(Citizen old, List<Interval> absent) {
        return old.withAbsent(absent);
    }

    static RehabClass changed(RehabClass old, @Nullable Integer capacity, List<ClassDay> meetings) {
        return old.with(capacity == null ? old.capacity() : capacity, meetings);
    }

    private static <T> List<T> plus(List<T> list, T entry) {
        return Stream.concat(list.stream(), Stream.of(entry)).toList();
    }
}
