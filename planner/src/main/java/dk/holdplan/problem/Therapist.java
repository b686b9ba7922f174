package dk.holdplan.problem;

import java.util.List;
import java.util.Set;

/** A therapist: what they can do and when they work. */
public record Therapist(String id, String name, Set<String> skills, List<Shift> shifts) {

    public Therapist {
        skills = Set.copyOf(skills);
        shifts = List.copyOf(shifts);
    }
}
