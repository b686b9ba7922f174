package dk.holdplan.explain;

import dk.holdplan.change.Change;
import dk.holdplan.change.Change.TherapistOnShift;
import dk.holdplan.problem.Problem;
import java.util.List;

/** Tells whom changes ask to come in on a day on which they do not work. */
final class DayOff {

    private DayOff() {
    }

    /** Whether somebody would have to come in on a day off. */
    static boolean among(List<Change> changes, Problem problem) {
        return changes.stream().anyMatch(change -> change instanceof TherapistOnShift more && problem.therapists()
                .stream().filter(therapist -> therapist.id().equals(more.therapist()))
                .allMatch(therapist -> therapist.shiftsOn(more.from().toLocalDate()).isEmpty()));
    }
}
