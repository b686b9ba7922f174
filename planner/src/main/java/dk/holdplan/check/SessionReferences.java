package dk.holdplan.check;

import dk.holdplan.plan.Told;
import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.Room;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.Therapist;

/** Finds what sessions name that a problem does not have. */
final class SessionReferences {

    private final KnownIds citizens;
    private final KnownIds therapists;
    private final KnownIds rooms;
    private final KnownIds classes;

    SessionReferences(Problem problem) {
        this.citizens = new KnownIds(problem.citizens().stream().map(Citizen::id));
        this.therapists = new KnownIds(problem.therapists().stream().map(Therapist::id));
        this.rooms = new KnownIds(problem.rooms().stream().map(Room::id));
        this.classes = new KnownIds(problem.classes().stream().map(RehabClass::id));
    }

    void check(Pointer at, Session session, Finder found) {
        known(at.at("citizen"), session.citizen(), citizens, "the id of a citizen", found);
        known(at.at("therapist"), session.therapist(), therapists, "the id of a therapist", found);
        known(at.at("room"), session.room(), rooms, "the id of a room", found);
        if (session.rehabClass() != null) {
            known(at.at("class"), session.rehabClass(), classes, "the id of a class", found);
        }
    }

    private static void known(Pointer at, String value, KnownIds known, String expected, Finder found) {
        if (!known.contains(value)) {
            found.add(at, CprShape.masked(value), known.expected(expected, value));
        }
    }

    /** Told of each id that is unknown. */
    interface Finder {

        void add(Pointer at, String value, String expected);
    }
}
