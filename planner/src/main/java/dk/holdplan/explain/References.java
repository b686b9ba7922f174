package dk.holdplan.explain;

import dk.holdplan.check.CprShape;
import dk.holdplan.check.Issue;
import dk.holdplan.check.IssueCode;
import dk.holdplan.check.Pointer;
import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.Room;
import dk.holdplan.problem.Therapist;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells the ids that a problem does not have. */
final class References {

    private final Set<String> citizens;
    private final Set<String> therapists;
    private final Set<String> rooms;
    private final Set<String> classes;
    private final List<Issue> issues;

    References(Problem problem, List<Issue> issues) {
        this.citizens = ids(problem.citizens(), Citizen::id);
        this.therapists = ids(problem.therapists(), Therapist::id);
        this.rooms = ids(problem.rooms(), Room::id);
        this.classes = ids(problem.classes(), RehabClass::id);
        this.issues = issues;
    }

    void citizen(Pointer at, String citizen) {
        known(at.at("citizen"), CprShape.masked(citizen), citizens.contains(citizen), "the id of a citizen");
    }

    void place(Pointer at, String therapist, String room, @Nullable String rehabClass) {
        known(at.at("therapist"), therapist, therapists.contains(therapist), "the id of a therapist");
        known(at.at("room"), room, rooms.contains(room), "the id of a room");
        if (rehabClass != null) {
            known(at.at("class"), rehabClass, classes.contains(rehabClass), "the id of a class");
        }
    }

    private void known(Pointer at, String value, boolean known, String expected) {
        if (!known) {
            issues.add(Issue.error(IssueCode.UNKNOWN_REFERENCE, at, value, expected));
        }
    }

    private static <T> Set<String> ids(List<T> things, Function<T, String> id) {
        return things.stream().map(id).collect(Collectors.toSet());
    }
}
