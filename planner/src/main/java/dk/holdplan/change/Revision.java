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
        return new Therapist(old.id(), old.name(), old.skills(), Absence.without(old.shifts(), time));
    }

    static Room closed(Room old, Interval time) {
        return closed(old, plus(old.closed(), time));
    }

    static Room closed(Room old, List<Interval> closed) {
        return new Room(old.id(), old.name(), old.site(), old.capacity(), old.uses(), old.stepFree(), old.open(),
                closed);
    }

    static Citizen absent(Citizen old, Interval time) {
        return absences(old, plus(old.absent(), time));
    }

    static Citizen absences(Citizen old, List<Interval> absent) {
        return new Citizen(old.id(), old.sites(), old.pathway(), old.referral(), old.age(), old.painDays(),
                old.suitsClasses(), old.needsSkills(), old.stepFree(), old.available(), absent,
                old.preferred(), old.trainingWeeks(), old.course());
    }

    static RehabClass changed(RehabClass old, @Nullable Integer capacity, List<ClassDay> meetings) {
        return new RehabClass(old.id(), old.name(), old.kind(), old.site(), old.skill(),
                capacity == null ? old.capacity() : capacity, old.minutes(), old.from(), old.until(), meetings);
    }

    private static <T> List<T> plus(List<T> list, T entry) {
        return Stream.concat(list.stream(), Stream.of(entry)).toList();
    }
}
