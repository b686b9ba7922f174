package dk.holdplan.problem;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A therapist: what they can do and when they work.
 *
 * @param shifts as they were planned; {@link #shiftsOn} has those that are worked
 * @param absent times taken out of the shifts
 * @param noteMinutes after each individual session, for the record
 * @param avoids times of the week at which the therapist would rather not work with citizens
 */
public record Therapist(String id, String name, Set<String> skills, List<Shift> shifts, List<Interval> absent,
        int noteMinutes, List<WeeklyWindow> avoids) {

    private record Day(String site, LocalDate date) {

        static Day of(Shift shift) {
            return new Day(shift.site(), shift.date());
        }
    }

    public Therapist {
        skills = Set.copyOf(skills);
        shifts = List.copyOf(shifts);
        absent = List.copyOf(absent);
        avoids = List.copyOf(avoids);
    }

    /** A therapist who works every shift and needs no time for notes. */
    public Therapist(String id, String name, Set<String> skills, List<Shift> shifts) {
        this(id, name, skills, shifts, List.of(), 0, List.of());
    }

    /** The same therapist with other shifts. */
    public Therapist withShifts(List<Shift> other) {
        return new Therapist(id, name, skills, other, absent, noteMinutes, avoids);
    }

    /** The same therapist absent at other times. */
    public Therapist withAbsent(List<Interval> other) {
        return new Therapist(id, name, skills, shifts, other, noteMinutes, avoids);
    }

    /** The shifts of a date that are worked. */
    public List<Shift> shiftsOn(LocalDate date) {
        return worked(shifts.stream().filter(shift -> shift.date().equals(date)).toList());
    }

    /** All shifts that are worked. */
    public List<Shift> worked() {
        return worked(shifts);
    }

    /** Joined with what is worked once, absences taken out (RULES.md section 1). */
    private List<Shift> worked(List<Shift> planned) {
        return Intervals.without(joined(planned), absent, Shift::time, Shift::at);
    }

    private static List<Shift> joined(List<Shift> planned) {
        if (planned.stream().noneMatch(Shift::once)) {
            return planned;
        }
        Set<Day> days = new LinkedHashSet<>(planned.stream().filter(Shift::once).map(Day::of).toList());
        List<Shift> joined = new ArrayList<>(planned.stream().filter(shift -> !days.contains(Day.of(shift))).toList());
        for (Day day : days) {
            List<Interval> times = planned.stream().filter(shift -> Day.of(shift).equals(day)).map(Shift::time)
                    .toList();
            Intervals.union(times).forEach(time -> joined.add(new Shift(day.site(), time.from(), time.to(), true)));
        }
        return joined;
    }
}
