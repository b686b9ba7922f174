package dk.holdplan.change;

import dk.holdplan.change.Change.CitizenAbsent;
import dk.holdplan.change.Change.CitizenAvailable;
import dk.holdplan.change.Change.RoomClosed;
import dk.holdplan.change.Change.RoomOpened;
import dk.holdplan.change.Change.TherapistOnShift;
import dk.holdplan.change.Change.Timed;
import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Intervals;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Room;
import dk.holdplan.problem.WeeklyWindow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds changes that are accepted and change nothing: whoever made them meant something else. */
record Effects(Problem parent) {

    private static final String OPEN_DAY = "a day that is not in closedDays";

    /**
     * What would give a change an effect, if it has none.
     *
     * @param before what the change is about, before it; null for what was not there
     * @param after the same after it
     */
    Optional<String> missing(Change change, @Nullable Object before, @Nullable Object after) {
        return missing(change, windows(before)).or(() -> before != null && before.equals(after)
                ? Optional.of("something that is not so already")
                : Optional.empty());
    }

    private Optional<String> missing(Change change, List<WeeklyWindow> windows) {
        if (!(change instanceof Timed timed)) {
            return Optional.empty();
        }
        if (days(timed).findAny().isEmpty()) {
            return Optional.of("some day of " + parent.horizon().firstDay() + " to " + parent.horizon().lastDay());
        }
        boolean open = days(timed).anyMatch(day -> !parent.closedDays().contains(day));
        return switch (timed) {
            case TherapistOnShift more when !open -> Optional.of(OPEN_DAY);
            case RoomOpened more when !open -> Optional.of(OPEN_DAY);
            case CitizenAvailable more when !open -> Optional.of(OPEN_DAY);
            case RoomClosed less when !isInside(timed, windows) -> Optional.of("a time at which the room is open");
            case CitizenAbsent less when !isInside(timed, windows) ->
                Optional.of("a time at which the citizen could come");
            default -> Optional.empty();
        };
    }

    private boolean isInside(Timed change, List<WeeklyWindow> windows) {
        return windows.isEmpty() || days(change).filter(day -> !parent.closedDays().contains(day))
                .flatMap(day -> WeeklyWindow.on(day, windows).stream())
                .anyMatch(open -> Intervals.overlap(change.time(), open));
    }

    private Stream<LocalDate> days(Timed change) {
        LocalDate first = change.from().toLocalDate();
        LocalDate last = change.to().minusNanos(1).toLocalDate();
        LocalDate from = first.isBefore(parent.horizon().firstDay()) ? parent.horizon().firstDay() : first;
        LocalDate to = last.isAfter(parent.horizon().lastDay()) ? parent.horizon().lastDay() : last;
        return from.isAfter(to) ? Stream.empty() : from.datesUntil(to.plusDays(1));
    }

    /** In which a room or a citizen can be used; empty for any time. */
    private static List<WeeklyWindow> windows(@Nullable Object subject) {
        return switch (subject) {
            case Room room -> room.open();
            case Citizen citizen -> citizen.available();
            case null, default -> List.of();
        };
    }

    /** The change as an issue shows it. */
    static String shown(Change change) {
        return change instanceof Timed timed
                ? timed.from() + " to " + timed.to()
                : change.getClass().getSimpleName();
    }
}
