package dk.holdplan.change;

import dk.holdplan.change.Change.OfCitizen;
import dk.holdplan.change.Change.OfClass;
import dk.holdplan.change.Change.SessionPinned;
import dk.holdplan.change.Change.SessionUnpinned;
import dk.holdplan.change.Change.Timed;
import dk.holdplan.check.CprShape;
import dk.holdplan.check.Issue;
import dk.holdplan.check.IssueCode;
import dk.holdplan.check.Pointer;
import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Published;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.Room;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.Therapist;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A problem while it is being changed. What is wrong with one change is noted and the others go on; a new citizen or
 * class is taken in even then, so that its facts are checked as well.
 */
final class Draft {

    private final Problem parent;
    private final Entries<Room> rooms;
    private final Entries<Therapist> therapists;
    private final Entries<RehabClass> classes;
    private final Entries<Citizen> citizens;
    private final Set<Session> pinned = new LinkedHashSet<>();
    private final List<Issue> issues = new ArrayList<>();
    private final Origins origins = new Origins();
    private final TimeChanges times;
    private final ClassChanges meetings;
    private final CitizenChanges people;
    /** What the change at hand is about, before it and after it; null for what is not there. */
    private @Nullable Object before;
    private @Nullable Object after;

    Draft(Problem parent) {
        this.parent = parent;
        rooms = new Entries<>(parent.rooms(), Room::id, "the id of a room", this);
        therapists = new Entries<>(parent.therapists(), Therapist::id, "the id of a therapist", this);
        classes = new Entries<>(parent.classes(), RehabClass::id, "the id of a class", this);
        citizens = new Entries<>(parent.citizens(), Citizen::id, "the id of a citizen", this);
        if (parent.published() != null) {
            pinned.addAll(parent.published().pinned());
        }
        times = new TimeChanges(this);
        meetings = new ClassChanges(this);
        people = new CitizenChanges(this);
    }

    Problem parent() {
        return parent;
    }

    Entries<Room> rooms() {
        return rooms;
    }

    Entries<Therapist> therapists() {
        return therapists;
    }

    Entries<RehabClass> classes() {
        return classes;
    }

    Entries<Citizen> citizens() {
        return citizens;
    }

    /** Whose admission was asked anew, each with the last place in the changes. */
    Map<String, Pointer> admission() {
        return people.admission();
    }

    Origins origins() {
        return origins;
    }

    List<Issue> issues() {
        return issues;
    }

    /** The changed problem. */
    Problem problem() {
        meetings.putOrigins();
        Published published = parent.published();
        Problem changed = parent.withRooms(rooms.all()).withTherapists(therapists.all()).withClasses(classes.all())
                .withCitizens(citizens.all());
        return published == null ? changed : changed.withPublished(published.withPinned(pinned));
    }

    void apply(Change change, Pointer at) {
        about(null, null);
        int found = issues.size();
        change(change, at);
        if (issues.size() == found) {
            new Effects(parent).missing(change, before, after).ifPresent(
                    expected -> add(Issue.warning(IssueCode.WITHOUT_EFFECT, at, Effects.shown(change), expected)));
        }
    }

    void about(@Nullable Object old, @Nullable Object changed) {
        before = old;
        after = changed;
    }

    void add(Issue issue) {
        issues.add(issue);
    }

    void error(IssueCode code, Pointer pointer, @Nullable Object value, String expected) {
        add(Issue.error(code, pointer, value, expected));
    }

    private void change(Change change, Pointer at) {
        switch (change) {
            case Timed timed -> times.apply(timed, at);
            case OfClass ofClass -> meetings.apply(ofClass, at);
            case OfCitizen ofCitizen -> people.apply(ofCitizen, at);
            case SessionPinned pin -> session(pin.citizen(), pin.start(), at)
                    .ifPresent(it -> about(!pinned.add(it), true));
            case SessionUnpinned pin -> session(pin.citizen(), pin.start(), at)
                    .ifPresent(it -> about(pinned.remove(it), false));
        }
    }

    private Optional<Session> session(String citizen, LocalDateTime start, Pointer at) {
        Optional<Session> found = parent.publishedSessions().stream()
                .filter(session -> session.citizen().equals(citizen) && session.start().equals(start)).findFirst();
        if (found.isEmpty()) {
            error(IssueCode.UNKNOWN_REFERENCE, at, CprShape.masked(citizen) + " at " + start,
                    "citizen and start of a session of the plan");
        }
        return found;
    }
}
