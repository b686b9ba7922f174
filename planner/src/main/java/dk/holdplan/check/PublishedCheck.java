package dk.holdplan.check;

import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Published;
import dk.holdplan.rule.Appointment;
import java.util.HashSet;
import java.util.Set;

/**
 * Published sessions. What they name may be gone since (a therapist who left, a citizen whose course ended), so an
 * unknown id is a warning.
 */
final class PublishedCheck {

    private PublishedCheck() {
    }

    static void check(Problem problem, Grid grid, Stretches stretches, Findings findings) {
        SessionReferences references = new SessionReferences(problem,
                (place, value, expected) -> findings.warning(IssueCode.UNKNOWN_REFERENCE, place, value, expected));
        Set<Appointment> seen = new HashSet<>();
        Pointer.ROOT.at("published").at("sessions").each(problem.publishedSessions(), (at, session) -> {
            stretches.withinOneDay(at, session.start(), session.end());
            grid.border(at.at("start"), session.start().toLocalTime());
            references.check(at, session);
            if (!seen.add(Appointment.of(session))) {
                findings.warning(IssueCode.DUPLICATE_VALUE, at, session.kind() + " at " + session.start(),
                        "one session of a citizen, kind and start");
            }
        });
    }
}
