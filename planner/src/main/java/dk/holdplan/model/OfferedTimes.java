package dk.holdplan.model;

import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Room;
import dk.holdplan.problem.RoomUse;
import dk.holdplan.problem.Therapist;
import dk.holdplan.rule.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the openings for individual sessions of a kind of citizen, and remembers them. */
final class OfferedTimes {

    private final Problem problem;
    private final DayBook days;
    private final Map<Asked, List<List<OfferedTime>>> found = new HashMap<>();

    /** What decides the openings at one site. */
    record Asked(String site, Set<String> skills, Set<String> notTherapists, boolean stepFree, int minutes) {
    }

    OfferedTimes(Problem problem, DayBook days) {
        this.problem = problem;
        this.days = days;
    }

    /** For each day of the horizon its openings in the order of time. */
    List<List<OfferedTime>> openings(Asked asked) {
        return found.computeIfAbsent(asked, this::find);
    }

    private List<List<OfferedTime>> find(Asked asked) {
        List<Therapist> therapists = problem.therapists().stream()
                .filter(therapist -> therapist.skills().containsAll(asked.skills()))
                .filter(therapist -> !asked.notTherapists().contains(therapist.id())).toList();
        List<Room> rooms = problem.rooms().stream()
                .filter(room -> room.site().equals(asked.site()) && room.uses().contains(RoomUse.INDIVIDUAL))
                .filter(room -> room.stepFree() || !asked.stepFree()).toList();
        return problem.horizon().dates()
                .map(date -> openings(asked, date, therapists.stream().map(t -> days.therapist(t.id(), date)).toList(),
                        rooms.stream().map(room -> days.room(room.id(), date)).toList()))
                .toList();
    }

    private List<OfferedTime> openings(Asked asked, LocalDate date, List<TherapistDay> therapists,
            List<RoomDay> rooms) {
        List<OfferedTime> openings = new ArrayList<>();
        for (int from = 0; from + asked.minutes() < Span.DAY_MINUTES; from += problem.gridMinutes()) {
            Span span = new Span(from, from + asked.minutes());
            List<TherapistDay> free = therapists.stream()
                    .filter(day -> day.isFree(asked.site(), day.notes().ofTherapist(span))).toList();
            List<RoomDay> open = free.isEmpty()
                    ? List.of()
                    : rooms.stream().filter(day -> day.isFree(span, true)).toList();
            if (!open.isEmpty()) {
                openings.add(new OfferedTime(problem.horizon().day(date), span, free, open));
            }
        }
        return openings;
    }
}
