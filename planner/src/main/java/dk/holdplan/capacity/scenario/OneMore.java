package dk.holdplan.capacity.scenario;

import dk.holdplan.capacity.CapacityUse;
import dk.holdplan.capacity.PlaceUse.PlaceCount;
import dk.holdplan.capacity.ResourceUse.DayUse;
import dk.holdplan.capacity.ResourceUse.TimeUse;
import dk.holdplan.capacity.scenario.ScarceUnit.UnitKind;
import dk.holdplan.change.Change;
import dk.holdplan.change.Change.ClassChanged;
import dk.holdplan.change.Change.RoomOpened;
import dk.holdplan.change.Change.TherapistOnShift;
import dk.holdplan.problem.ClassKind;
import dk.holdplan.problem.Interval;
import dk.holdplan.problem.Intervals;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.RehabClass.ClassDay;
import dk.holdplan.problem.Room;
import dk.holdplan.problem.Shift;
import dk.holdplan.problem.Therapist;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One more unit of each resource of a problem. */
record OneMore(Problem problem, CapacityUse use) {

    /** A unit and what brings it about. */
    record Try(ScarceUnit unit, Change change) {

        Scenario scenario() {
            return new Scenario(unit.toString(), List.of(change));
        }
    }

    private static final LocalTime LATEST_END = LocalTime.of(23, 0);

    /**
     * An hour more of each therapist and room, on their busiest day; a place more in each class; a meeting more of each
     * kind of class, on each weekday on which a class of the kind does not meet yet.
     */
    List<Try> units() {
        return Stream.of(therapists(), rooms(), places(), meetings()).flatMap(Function.identity()).toList();
    }

    private Stream<Try> therapists() {
        return problem.therapists().stream().flatMap(therapist -> lastShift(therapist).stream().map(
                shift -> unit(UnitKind.THERAPIST_HOUR, therapist.id(), shift.to().getDayOfWeek(),
                        new TherapistOnShift(therapist.id(), shift.site(), shift.to(), shift.to().plusHours(1)))));
    }

    /** The last one of the busiest day after which the therapist is not away. */
    private Optional<Shift> lastShift(Therapist therapist) {
        LocalDate day = peak(use.therapists().each(), therapist.id(), date -> last(therapist, date)
                .filter(shift -> !isBlocked(shift.to(), therapist.absent())).isPresent());
        return day == null
                ? Optional.empty()
                : last(therapist, day).filter(shift -> leavesAnHour(shift.to().toLocalTime()));
    }

    private static Optional<Shift> last(Therapist therapist, LocalDate date) {
        return therapist.shiftsOn(date).stream().max(Comparator.comparing(Shift::to));
    }

    private static boolean isBlocked(LocalDateTime from, List<Interval> blocked) {
        return blocked.stream().anyMatch(time -> Intervals.overlap(time, new Interval(from, from.plusHours(1))));
    }

    private Stream<Try> rooms() {
        return problem.rooms().stream().flatMap(room -> closing(room).stream()
                .map(end -> unit(UnitKind.ROOM_HOUR, room.id(), end.getDayOfWeek(),
                        new RoomOpened(room.id(), end, end.plusHours(1)))));
    }

    /** When the room closes on its busiest day, if it is not closed after it for another reason. */
    private Optional<LocalDateTime> closing(Room room) {
        LocalDate day = peak(use.rooms().each(), room.id(),
                date -> last(room, date).filter(end -> !isBlocked(end, room.closed())).isPresent());
        return day == null ? Optional.empty() : last(room, day).filter(end -> leavesAnHour(end.toLocalTime()));
    }

    private static Optional<LocalDateTime> last(Room room, LocalDate date) {
        return room.windowsOn(date).stream().map(Interval::to).max(Comparator.naturalOrder());
    }

    private Stream<Try> places() {
        return problem.classes().stream().map(rehabClass -> unit(UnitKind.CLASS_PLACE, rehabClass.id(), null,
                new ClassChanged(rehabClass.id(), rehabClass.capacity() + 1, List.of())));
    }

    private Stream<Try> meetings() {
        return Arrays.stream(ClassKind.values()).flatMap(kind -> Arrays.stream(DayOfWeek.values())
                .filter(day -> problem.rooms().stream()
                        .anyMatch(room -> room.open().stream().anyMatch(window -> window.day() == day)))
                .flatMap(day -> meeting(kind, day).stream()));
    }

    /** One more day for the fullest class of the kind that does not meet on it, at all starts of that class. */
    private Optional<Try> meeting(ClassKind kind, DayOfWeek day) {
        return problem.classes().stream().filter(rehabClass -> rehabClass.kind() == kind)
                .filter(rehabClass -> rehabClass.meetings().stream().noneMatch(each -> each.day() == day))
                .max(Comparator.comparingDouble(this::share))
                .map(rehabClass -> unit(UnitKind.MEETING, rehabClass.id(), day,
                        new ClassChanged(rehabClass.id(), null, List.of(new ClassDay(day, starts(rehabClass))))));
    }

    private double share(RehabClass rehabClass) {
        return use.places().byClass().stream().filter(places -> places.name().equals(rehabClass.id()))
                .mapToDouble(PlaceCount::share).findFirst().orElse(0);
    }

    private static List<LocalTime> starts(RehabClass rehabClass) {
        return rehabClass.meetings().stream().flatMap(day -> day.starts().stream()).distinct().sorted().toList();
    }

    /** The busiest of some days; frozen sessions may make others busy. */
    private static @Nullable LocalDate peak(List<TimeUse> each, String id, Predicate<LocalDate> among) {
        return each.stream().filter(time -> time.id().equals(id)).flatMap(time -> time.days().stream())
                .filter(day -> day.available() > 0 && among.test(day.date()))
                .max(Comparator.comparingDouble(DayUse::share).thenComparing(DayUse::date, Comparator.reverseOrder()))
                .map(DayUse::date).orElse(null);
    }

    private static boolean leavesAnHour(LocalTime end) {
        return !end.isAfter(LATEST_END.minusHours(1));
    }

    private static Try unit(UnitKind resource, String id, @Nullable DayOfWeek day, Change change) {
        return new Try(new ScarceUnit(resource, id, day), change);
    }
}
