package dk.holdplan.check;

import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.Room;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.Therapist;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what sessions name that a problem does not have. */
final class SessionReferences {

    private final Set<String> citizens;
    private final Set<String> therapists;
    private final Set<String> rooms;
    private final Set<String> classes;

    SessionReferences(Problem problem) {
        this.citizens = ids(problem.citizens().stream().map(Citizen::id));
        this.therapists = ids(problem.therapists().stream().map(Therapist::id));
        this.rooms = ids(problem.rooms().stream().map(Room::id));
        this.classes = ids(problem.classes().stream().map(RehabClass::id));
    }

    void check(Pointer at, Session session, Finder found) {
        known(at.at("citizen"), CprShape.masked(session.citizen()), citizens.contains(session.citizen()),
                "the id of a citizen", found);
        known(at.at("therapist"), session.therapist(), therapists.contains(session.therapist()),
                "the id of a therapist", found);
        known(at.at("room"), session.room(), rooms.contains(session.room()), "the id of a room", found);
        if (session.rehabClass() != null) {
            known(at.at("class"), session.rehabClass(), classes.contains(session.rehabClass()), "the id of a class",
                    found);
        }
    }

    private static void known(Pointer at, String value, boolean known, String expected, Finder found) {
        if (!known) {
            found.add(at, value, expected);
        }
    }

    private static Set<String> ids(Stream<String> ids) {
        return ids.collect(Collectors.toSet());
    }

    /** Told of each id that is unknown. */
    interface Finder {

        void add(Pointer at, String value, String expected);
    }
}
