package dk.holdplan.problem;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A therapist: what they can do and when they work. */
public record Therapist(String id, String name, Set<String> skills, List<Shift> shifts) {

    public Therapist {
        skills = Set.copyOf(skills);
        shifts = List.copyOf(shifts);
    }

    /** The same therapist with other shifts. */
    public Therapist withShifts(List<Shift> other) {
        return new Therapist(id, name, skills, other);
    }

    /** The shifts of a date. */
    public List<Shift> shiftsOn(LocalDate date) {
        return shifts.stream().filter(shift -> shift.from().toLocalDate().equals(date)).toList();
    }
}
