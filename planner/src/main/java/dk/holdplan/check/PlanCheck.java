package dk.holdplan.check;

import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Session;
import java.util.List;
import java.util.Set;

/** Looks whether a plan is one of a problem at all; whether it is a good one is for the judge. */
public final class PlanCheck {

    private PlanCheck() {
    }

    /**
     * An error for each citizen, therapist, room and class that a session names and the problem does not have. What is
     * published may name those who are gone since.
     */
    public static List<Issue> issues(Problem problem, List<Session> sessions) {
        Findings findings = new Findings();
        SessionReferences references = new SessionReferences(problem,
                (at, value, expected) -> findings.error(IssueCode.UNKNOWN_REFERENCE, at, value, expected));
        Set<Session> published = Set.copyOf(problem.publishedSessions());
        Pointer.ROOT.at("sessions").each(sessions, (at, session) -> {
            if (!published.contains(session)) {
                references.check(at, session);
            }
        });
        return findings.errorsFirst();
    }
}
