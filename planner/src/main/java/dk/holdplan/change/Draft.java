package dk.holdplan.change;

import dk.holdplan.change.Change.CitizenAbsent;
import dk.holdplan.change.Change.CitizenAvailable;
import dk.holdplan.change.Change.CitizenChanged;
import dk.holdplan.change.Change.CitizenWithdrawn;
import dk.holdplan.change.Change.ClassAdded;
import dk.holdplan.change.Change.ClassCancelled;
import dk.holdplan.change.Change.ClassChanged;
import dk.holdplan.change.Change.MeetingCancelled;
import dk.holdplan.change.Change.NewReferral;
import dk.holdplan.change.Change.RoomClosed;
import dk.holdplan.change.Change.RoomOpened;
import dk.holdplan.change.Change.SessionPinned;
import dk.holdplan.change.Change.SessionUnpinned;
import dk.holdplan.change.Change.TherapistAbsent;
import dk.holdplan.change.Change.TherapistOnShift;
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
import dk.holdplan.problem.Shift;
import dk.holdplan.problem.Site;
import dk.holdplan.problem.Therapist;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A problem while it is being changed. What is wrong with one change is noted and the others go on; a new citizen or
 * class is taken in even then, so that its facts are checked as well.
 */
final class Draft {

    private final Problem parent;
    private final Published published;
    private final Set<Session> pinned;
    private final Map<String, Room> rooms;
    private final Map<String, Therapist> therapists;
    private final Map<String, RehabClass> classes;
    private final Map<String, Citizen> citizens;
    private final List<Issue> issues = new ArrayList<>();
    private final Origins origins = new Origins();
    /** What the change at hand is about, before it and after it; null for what is not there. */
    private @Nullable Object before;
    private @Nullable Object after;

    Draft(Problem parent, List<Session> sessions, @Nullable LocalDateTime frozenBefore) {
        this.parent = parent;
        this.published = new Published(sessions, frozenBefore);
        this.pinned = new LinkedHashSet<>(sessions);
        this.pinned.retainAll(parent.published() == null ? Set.of() : parent.published().pinned());
        this.rooms = byId(parent.rooms(), Room::id);
        this.therapists = byId(parent.therapists(), Therapist::id);
        this.classes = byId(parent.classes(), RehabClass::id);
        this.citizens = byId(parent.citizens(), Citizen::id);
    }

    List<Issue> issues() {
        return issues;
    }

    Origins origins() {
        return origins;
    }

    Problem problem() {
        return parent.withRooms(List.copyOf(rooms.values())).withTherapists(List.copyOf(therapists.values()))
                .withClasses(List.copyOf(classes.values())).withCitizens(List.copyOf(citizens.values()))
                .withPublished(published.withPinned(pinned));
    }

    void apply(Change change, Pointer at) {
        about(null, null);
        int found = issues.size();
        change(change, at);
        if (issues.size() == found) {
            new Effects(parent).missing(change, before, after).ifPresent(expected -> issues
                    .add(Issue.warning(IssueCode.WITHOUT_EFFECT, at, Effects.shown(change), expected)));
        }
    }

    private void about(@Nullable Object old, @Nullable Object changed) {
        before = old;
        after = changed;
    }

    private void change(Change change, Pointer at) {
        switch (change) {
            case TherapistAbsent absent -> timed(therapists, absent.therapist(), at.at("therapist"), "a therapist",
                    absent, at, old -> Revision.absent(old, absent.time()));
            case RoomClosed closed -> timed(rooms, closed.room(), at.at("room"), "a room", closed, at,
                    old -> Revision.closed(old, closed.time()));
            case CitizenAbsent absent -> timed(citizens, absent.citizen(), at.at("citizen"), "a citizen", absent, at,
                    old -> Revision.absent(old, absent.time()));
            case TherapistOnShift more -> onShift(more, at);
            case RoomOpened opened -> withinOneDay(rooms, opened.room(), at.at("room"), "a room", opened, at,
                    old -> MoreTime.opened(old, opened.time(), parent.horizon()));
            case CitizenAvailable free -> withinOneDay(citizens, free.citizen(), at.at("citizen"), "a citizen", free,
                    at, old -> MoreTime.available(old, free.time(), parent.horizon()));
            case SessionPinned pin -> session(pin.citizen(), pin.start(), at)
                    .ifPresent(it -> about(!pinned.add(it), true));
            case SessionUnpinned pin -> session(pin.citizen(), pin.start(), at)
                    .ifPresent(it -> about(pinned.remove(it), false));
            case CitizenWithdrawn gone -> revise(citizens, gone.citizen(), at.at("citizen"), "a citizen", old -> null);
            case NewReferral referral -> take(referral.citizen(), at.at("citizen"), true);
            case CitizenChanged changed -> take(changed.citizen(), at.at("citizen"), false);
            case ClassChanged changed -> classChanged(changed, at);
            case ClassAdded added -> classAdded(added.rehabClass(), at.at("class"));
            case ClassCancelled cancelled -> revise(classes, cancelled.rehabClass(), at.at("class"), "a class",
                    old -> Cancellation.from(old, cancelled.from()));
            case MeetingCancelled cancelled -> revise(classes, cancelled.rehabClass(), at.at("class"), "a class",
                    old -> cancelled(old, cancelled, at.at("date")));
        }
    }

    private Optional<Session> session(String citizen, LocalDateTime start, Pointer at) {
        Optional<Session> found = published.sessions().stream()
                .filter(session -> session.citizen().equals(citizen) && session.start().equals(start)).findFirst();
        if (found.isEmpty()) {
            error(IssueCode.UNKNOWN_REFERENCE, at, CprShape.masked(citizen) + " at " + start,
                    "citizen and start of a session of the plan");
        }
        return found;
    }

    private <T> void timed(Map<String, T> entries, String id, Pointer pointer, String what, Timed change, Pointer at,
            UnaryOperator<T> revision) {
        boolean ordered = change.from().isBefore(change.to());
        if (!ordered) {
            error(IssueCode.EMPTY_INTERVAL, at, change.from() + " to " + change.to(), "an end after its start");
        }
        revise(entries, id, pointer, what, ordered ? revision : UnaryOperator.identity());
    }

    private <T> void withinOneDay(Map<String, T> entries, String id, Pointer pointer, String what, Timed change,
            Pointer at, UnaryOperator<T> revision) {
        boolean oneDay = change.from().toLocalDate().equals(change.to().toLocalDate());
        if (!oneDay && change.from().isBefore(change.to())) {
            error(IssueCode.CROSSES_MIDNIGHT, at, change.from() + " to " + change.to(),
                    "an end on the day of its start");
        }
        timed(entries, id, pointer, what, change, at, oneDay ? revision : UnaryOperator.identity());
    }

    private void onShift(TherapistOnShift more, Pointer at) {
        if (Stream.concat(parent.sites().stream().map(Site::id), rooms.values().stream().map(Room::site))
                .noneMatch(more.site()::equals)) {
            error(IssueCode.UNKNOWN_REFERENCE, at.at("site"), more.site(), "the id of a site");
        }
        withinOneDay(therapists, more.therapist(), at.at("therapist"), "a therapist", more, at, old -> {
            Optional<Shift> elsewhere = old.shifts().stream()
                    .filter(shift -> !shift.site().equals(more.site()) && shift.from().isBefore(more.to())
                            && more.from().isBefore(shift.to()))
                    .findFirst();
            elsewhere.ifPresent(shift -> error(IssueCode.OVERLAPPING_SHIFTS, at, more.from() + " to " + more.to(),
                    "no overlap with the shift " + shift.from() + " to " + shift.to() + " at " + shift.site()));
            return elsewhere.isPresent() ? old : MoreTime.onShift(old, more.site(), more.time());
        });
    }

    /** Replaces an entry, or removes it when the revision gives null. */
    private <T> void revise(Map<String, T> entries, String id, Pointer pointer, String what,
            Function<T, @Nullable T> revision) {
        T old = entries.get(id);
        if (old != null) {
            about(old, entries.computeIfPresent(id, (key, same) -> revision.apply(same)));
        } else {
            error(IssueCode.UNKNOWN_REFERENCE, pointer, CprShape.masked(id), "the id of " + what);
        }
    }

    private void take(Citizen citizen, Pointer at, boolean isNew) {
        Citizen old = citizens.put(citizen.id(), citizen);
        boolean known = old != null;
        about(isNew ? null : old, citizen);
        if (old != null && !isNew && !old.available().isEmpty() && citizen.available().isEmpty()) {
            issues.add(Issue.warning(IssueCode.ANY_TIME_NOW, at.at("available"), "none", "the times at which "
                    + "the citizen can come; without any, the citizen counts as able to come at any time"));
        }
        origins.put(Pointer.ROOT.at("citizens").at(citizen.id()), at);
        if (known && isNew) {
            error(IssueCode.DUPLICATE_ID, at.at("id"), CprShape.masked(citizen.id()), "an id that no citizen has yet");
        } else if (!known && !isNew) {
            error(IssueCode.UNKNOWN_REFERENCE, at.at("id"), CprShape.masked(citizen.id()), "the id of a citizen");
        }
    }

    private void classAdded(RehabClass added, Pointer at) {
        if (classes.put(added.id(), added) != null) {
            error(IssueCode.DUPLICATE_ID, at.at("id"), added.id(), "an id that no class has yet");
        }
        origins.put(Pointer.ROOT.at("classes").at(added.id()), at);
    }

    private void classChanged(ClassChanged change, Pointer at) {
        String id = change.rehabClass();
        if (change.capacity() == null && change.meetings().isEmpty()) {
            error(IssueCode.MISSING_FIELD, at.at("capacity"), null, "a capacity or meetings");
        }
        revise(classes, id, at.at("class"), "a class", old -> {
            ClassDays days = new ClassDays(old.meetings());
            Pointer changed = Pointer.ROOT.at("classes").at(id);
            at.at("meetings").each(change.meetings(),
                    (place, day) -> origins.put(changed.at("meetings").at(days.put(day)), place));
            origins.put(changed.at("capacity"), at.at("capacity"));
            return Revision.changed(old, change.capacity(), days.all());
        });
    }

    private RehabClass cancelled(RehabClass old, MeetingCancelled change, Pointer at) {
        Cancellation cancellation = new Cancellation(parent, published.frozenBefore());
        if (!cancellation.meets(old, change.date())) {
            error(IssueCode.OUT_OF_RANGE, at, change.date(), "a day of the horizon on which the class meets");
            return old;
        }
        Optional<RehabClass> without = cancellation.on(old, change.date());
        if (without.isEmpty()) {
            error(IssueCode.OUT_OF_RANGE, at, change.date(),
                    "the first or the last meeting that is still to come, or the only one on its weekday");
        }
        return without.orElse(old);
    }

    private void error(IssueCode code, Pointer pointer, @Nullable Object value, String expected) {
        issues.add(Issue.error(code, pointer, value, expected));
    }

    private static <T> Map<String, T> byId(List<T> entries, Function<T, String> id) {
        Map<String, T> map = new LinkedHashMap<>();
        entries.forEach(entry -> map.put(id.apply(entry), entry));
        return map;
    }
}
