package dk.holdplan.explain;

import dk.holdplan.change.Change;
import dk.holdplan.change.Change.RoomOpened;
import dk.holdplan.change.Change.TherapistOnShift;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Tells which openings are alike, so that only the best of them is told: they ask the same person or open the same
 * room on the same day.
 */
final class Alike {

    private record Hours(String id, Object when) {
    }

    private Alike() {
    }

    static Object of(Opening opening) {
        boolean together = opening.dayOff() || opening.changes().size() > 1;
        return opening.changes().stream().map(change -> of(change, together)).toList();
    }

    private static Object of(Change change, boolean together) {
        return switch (change) {
            case TherapistOnShift more -> new Hours(more.therapist(), when(more.from(), together));
            case RoomOpened more -> new Hours(more.room(), more.from().toLocalDate());
            default -> List.of(change);
        };
    }

    private static Object when(LocalDateTime from, boolean together) {
        return together ? from.toLocalDate() : from;
    }
}
