package dk.holdplan.change;

import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.OpenDays;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Room;
import dk.holdplan.problem.Shift;
import dk.holdplan.problem.Therapist;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is in force on the open days of a problem once its exceptions are counted. */
record InForce(Problem problem) {

    /** When a therapist works, a room can be used or a citizen can come; nothing for anything else. */
    List<?> times(@Nullable Object subject) {
        OpenDays days = OpenDays.of(problem);
        return switch (subject) {
            case Therapist therapist -> therapist.worked().stream()
                    .filter(shift -> days.dates().contains(shift.date()))
                    .map(shift -> new Shift(shift.site(), shift.from(), shift.to())).toList();
            case Room room -> days.of(room);
            case Citizen citizen -> days.of(citizen);
            case null, default -> List.of();
        };
    }
}
