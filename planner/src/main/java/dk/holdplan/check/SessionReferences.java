package dk.holdplan.check;

import dk.holdplan.plan.Told;
import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.Room;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.Therapist;
import org.jspecify.annotations.Nullable;

/** Tells the ids that sessions name and a problem does not have. */
public final class SessionReferences {

    private final KnownIds citizens;
    private final KnownIds therapists;
    private final KnownIds rooms;
    private final KnownIds classes;

    private final Finder found;

    /** Told of each id that is unknown. */
    public interface Finder {

        /** What was expected instead has the id that was perhaps meant. */
        void add(Pointer at, String value, String expected);
    }

    /** The ids of a problem. */
    public SessionReferences(Problem problem, Finder found) {
        this.found = found;
        this.citizens = new KnownIds(problem.citizens().stream().map(Citizen::id));
        this.therapists = new KnownIds(problem.therapists().stream().map(Therapist::id));
        this.rooms = new KnownIds(problem.rooms().stream().map(Room::id));
        this.classes = new KnownIds(problem.classes().stream().map(RehabClass::id));
    }

    /** Looks at all ids of a session. */
    public void check(Pointer at, Session session) {
        citizen(at, session.citizen());
        place(at, session.therapist(), session.room(), session.rehabClass());
    }

    /** Looks at the citizen. */
    public void citizen(Pointer at, String citizen) {
        known(at.at("citizen"), citizen, citizens, "the id of a citizen");
    }

    /** Looks at the therapist, the room and the class, if there is one. */
    public void place(Pointer at, String therapist, String room, @Nullable String rehabClass) {
        known(at.at("therapist"), therapist, therapists, "the id of a therapist");
        known(at.at("room"), room, rooms, "the id of a room");
        if (rehabClass != null) {
            known(at.at("class"), rehabClass, classes, "the id of a class");
        }
    }

    private void known(Pointer at, String value, KnownIds known, String expected) {
        if (!known.contains(value)) {
            found.add(at, CprShape.masked(value), known.expected(expected, value));
        }
    }
}
