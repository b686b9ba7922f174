package dk.holdplan.check;

import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Room;
import dk.holdplan.problem.RoomUse;
import dk.holdplan.problem.Shift;
import dk.holdplan.problem.Therapist;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Checks the capacities and opening windows of rooms and the shifts of therapists. */
final class ResourceCheck {

    private ResourceCheck() {
    }

    static void check(Problem problem, Grid grid, Stretches stretches, Findings findings) {
        Pointer.ROOT.at("rooms").each(problem.rooms(), (at, room) -> room(at, room, stretches, findings));
        Pointer.ROOT.at("therapists").each(problem.therapists(),
                (at, therapist) -> shifts(at.at("shifts"), therapist, grid, stretches, findings));
    }

    private static void room(Pointer at, Room room, Stretches stretches, Findings findings) {
        findings.length(at.at("site"), room.site(), 1, Limits.ID);
        findings.range(at.at("capacity"), room.capacity(), 1, Limits.CAPACITY);
        stretches.usable(at.at("open"), room.open());
        stretches.intervals(at.at("closed"), room.closed());
    }

    /** Rooms in which nothing can take place, whatever is planned. */
    static void uses(Problem problem, Findings findings) {
        Pointer.ROOT.at("rooms").each(problem.rooms(), (at, room) -> {
            if (!isOfUse(room, problem)) {
                findings.warning(IssueCode.ROOM_WITHOUT_USE, at.at("uses"),
                        room.uses().isEmpty()
                                ? "none"
                                : room.uses().stream().sorted().map(RoomUse::name).collect(Collectors.joining(", ")),
                        "INDIVIDUAL, or the kind of a class at " + room.site() + "; nothing takes place in the room");
            }
        });
    }

    private static boolean isOfUse(Room room, Problem problem) {
        return room.uses().contains(RoomUse.INDIVIDUAL) || problem.classes().stream()
                .anyMatch(each -> each.site().equals(room.site()) && room.uses().contains(each.kind().roomUse()));
    }

    private static void shifts(Pointer at, Therapist therapist, Grid grid, Stretches stretches, Findings findings) {
        List<Shift> shifts = therapist.shifts();
        at.each(shifts, (place, shift) -> {
            findings.length(place.at("site"), shift.site(), 1, Limits.ID);
            grid.border(place.at("from"), shift.from().toLocalTime());
            grid.border(place.at("to"), shift.to().toLocalTime());
            stretches.withinOneDay(place, shift.from(), shift.to());
        });
        overlaps(at, shifts, findings);
    }

    private static boolean isInOneDay(Shift shift) {
        return shift.from().isBefore(shift.to()) && shift.date().equals(shift.to().toLocalDate());
    }

    /** Whether two shifts are one because one of them is worked once. */
    private static boolean joins(Shift shift, Shift other) {
        return (shift.once() || other.once()) && shift.site().equals(other.site());
    }

    private static void overlaps(Pointer at, List<Shift> shifts, Findings findings) {
        List<Integer> byStart = IntStream.range(0, shifts.size()).boxed()
                .filter(i -> isInOneDay(shifts.get(i)))
                .sorted(Comparator.comparing(i -> shifts.get(i).from())).toList();
        Shift latest = null;
        for (int i : byStart) {
            Shift shift = shifts.get(i);
            if (latest != null && shift.from().isBefore(latest.to()) && !joins(shift, latest)) {
                findings.error(IssueCode.OVERLAPPING_SHIFTS, at.at(i), shift.from() + " to " + shift.to(),
                        "no overlap with the shift " + latest.from() + " to " + latest.to());
            }
            if (latest == null || shift.to().isAfter(latest.to())) {
                latest = shift;
            }
        }
    }
}
