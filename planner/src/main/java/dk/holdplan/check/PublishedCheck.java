package dk.holdplan.check;

import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.Room;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.problem.Therapist;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Published sessions. What they name may be gone since (a therapist who left, a citizen whose course ended), so an
 * unknown id is a warning.
 */
final class PublishedCheck {

    private record Place(String citizen, SessionKind kind, LocalDateTime start) {
    }

    private final Findings findings;
    private final Set<String> citizens;
    private final Set<String> therapists;
    private final Set<String> rooms;
    private final Set<String> classes;

    private PublishedCheck(Problem problem, Findings findings) {
        this.findings = findings;
        this.citizens = ids(problem.citizens().stream().map(Citizen::id));
        this.therapists = ids(problem.therapists().stream().map(Therapist::id));
        this.rooms = ids(problem.rooms().stream().map(Room::id));
        this.classes = ids(problem.classes().stream().map(RehabClass::id));
    }

    static void check(Problem problem, Grid grid, Stretches stretches, Findings findings) {
        PublishedCheck check = new PublishedCheck(problem, findings);
        List<Session> sessions = problem.publishedSessions();
        Set<Place> seen = new HashSet<>();
        for (int i = 0; i < sessions.size(); i++) {
            Session session = sessions.get(i);
            Pointer at = Pointer.ROOT.at("published").at("sessions").at(i);
            stretches.withinOneDay(at, session.start(), session.end());
            grid.border(at.at("start"), session.start().toLocalTime());
            check.references(at, session);
            if (!seen.add(new Place(session.citizen(), session.kind(), session.start()))) {
                findings.warning(IssueCode.DUPLICATE_VALUE, at, session.kind() + " at " + session.start(),
                        "one session of a citizen, kind and start");
            }
        }
    }

    private void references(Pointer at, Session session) {
        known(at.at("citizen"), CprShape.masked(session.citizen()), citizens.contains(session.citizen()),
                "the id of a citizen; this session counts nothing");
        known(at.at("therapist"), session.therapist(), therapists.contains(session.therapist()),
                "the id of a therapist");
        known(at.at("room"), session.room(), rooms.contains(session.room()), "the id of a room");
        if (session.rehabClass() != null) {
            known(at.at("class"), session.rehabClass(), classes.contains(session.rehabClass()), "the id of a class");
        }
    }

    private void known(Pointer at, String value, boolean known, String expected) {
        if (!known) {
            findings.warning(IssueCode.UNKNOWN_REFERENCE, at, value, expected);
        }
    }

    private static Set<String> ids(Stream<String> ids) {
        return ids.collect(Collectors.toSet());
    }
}
