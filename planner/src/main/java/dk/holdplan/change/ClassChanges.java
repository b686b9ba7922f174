package dk.holdplan.change;

import dk.holdplan.change.Change.ClassAdded;
import dk.holdplan.change.Change.ClassCancelled;
import dk.holdplan.change.Change.ClassChanged;
import dk.holdplan.change.Change.MeetingCancelled;
import dk.holdplan.change.Change.MeetingMoved;
import dk.holdplan.change.Change.OfClass;
import dk.holdplan.check.IssueCode;
import dk.holdplan.check.Pointer;
import dk.holdplan.problem.RehabClass;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Changes of classes: what repeats from now on, and exceptions of single dates. */
final class ClassChanges {

    private final Draft draft;
    /** Where each exception is in the changes, by class and date. */
    private final Map<String, Map<LocalDate, Pointer>> exceptions = new HashMap<>();

    ClassChanges(Draft draft) {
        this.draft = draft;
    }

    /** Tells where the exceptions that are left come from. */
    void putOrigins() {
        exceptions.forEach((id, dates) -> {
            RehabClass changed = draft.classes().get(id);
            if (changed != null) {
                place(id).at("exceptions").each(changed.exceptions(), (place, exception) -> {
                    if (dates.containsKey(exception.date())) {
                        draft.origins().put(place, dates.get(exception.date()));
                    }
                });
            }
        });
    }

    void apply(OfClass change, Pointer at) {
        switch (change) {
            case ClassChanged changed -> changed(changed, at);
            case ClassAdded added -> added(added.rehabClass(), at.at("class"));
            case ClassCancelled cancelled -> draft.classes().revise(cancelled.rehabClass(), at.at("class"),
                    old -> cancelledFrom(old, cancelled.from()));
            case MeetingCancelled cancelled -> draft.classes().revise(cancelled.rehabClass(), at.at("class"),
                    old -> cancelled(old, cancelled.date(), at.at("date")));
            case MeetingMoved moved -> draft.classes().revise(moved.rehabClass(), at.at("class"),
                    old -> moved(old, moved, at));
        }
    }

    private void added(RehabClass added, Pointer at) {
        if (draft.classes().put(added) != null) {
            draft.error(IssueCode.DUPLICATE_ID, at.at("id"), added.id(), "an id that no class has yet");
        }
        draft.origins().put(place(added.id()), at);
    }

    private void changed(ClassChanged change, Pointer at) {
        String id = change.rehabClass();
        if (change.isEmpty()) {
            draft.error(IssueCode.MISSING_FIELD, at.at("capacity"), null,
                    "a capacity, meetings, minCitizens, ages or joinUntil");
        }
        draft.classes().revise(id, at.at("class"), old -> {
            ClassDays days = new ClassDays(old.meetings());
            at.at("meetings").each(change.meetings(),
                    (place, day) -> draft.origins().put(place(id).at("meetings").at(days.put(day)), place));
            given("capacity", change.capacity(), id, at);
            given("minCitizens", change.minCitizens(), id, at);
            given("ages", change.ages(), id, at);
            given("joinUntil", change.joinUntil(), id, at);
            return old.with(Objects.requireNonNullElse(change.capacity(), old.capacity()), days.all()).joinedBy(
                    Objects.requireNonNullElse(change.minCitizens(), old.minCitizens()),
                    change.ages() == null ? old.ages() : change.ages(),
                    change.joinUntil() == null ? old.joinUntil() : change.joinUntil());
        });
    }

    private void given(String field, @Nullable Object value, String id, Pointer at) {
        if (value != null) {
            draft.origins().put(place(id).at(field), at.at(field));
        }
    }

    /** The class without every meeting from a day on. */
    private static RehabClass cancelledFrom(RehabClass old, LocalDate day) {
        if (old.from() != null && !old.from().isBefore(day)) {
            return old.inSeason(old.from(), old.until(), List.of()).withExceptions(List.of());
        }
        if (old.until() != null && old.until().isBefore(day)) {
            return old;
        }
        return old.inSeason(old.from(), day.minusDays(1), old.meetings());
    }

    private RehabClass cancelled(RehabClass old, LocalDate date, Pointer at) {
        if (!old.meetsOn(date) || draft.parent().closedDays().contains(date)) {
            draft.error(IssueCode.OUT_OF_RANGE, at, date, "a day on which the class meets");
            return old;
        }
        return Exceptions.offering(old, date, List.of());
    }

    private RehabClass moved(RehabClass old, MeetingMoved change, Pointer at) {
        if (change.starts().isEmpty()) {
            draft.error(IssueCode.MISSING_FIELD, at.at("starts"), null, "the starts that the class then offers");
        }
        if (!old.inSeason(change.date())) {
            draft.error(IssueCode.OUT_OF_RANGE, at.at("date"), change.date(), "a day in the class's season");
        }
        exceptions.computeIfAbsent(old.id(), id -> new HashMap<>()).put(change.date(), at);
        return Exceptions.offering(old, change.date(), change.starts());
    }

    private static Pointer place(String id) {
        return Pointer.ROOT.at("classes").at(id);
    }
}
