package dk.holdplan.change;

import dk.holdplan.change.Change.CitizenAbsent;
import dk.holdplan.change.Change.CitizenAvailable;
import dk.holdplan.change.Change.RoomClosed;
import dk.holdplan.change.Change.RoomOpened;
import dk.holdplan.change.Change.TherapistAbsent;
import dk.holdplan.change.Change.TherapistOnShift;
import dk.holdplan.change.Change.Timed;
import dk.holdplan.check.IssueCode;
import dk.holdplan.check.Pointer;
import dk.holdplan.problem.Room;
import dk.holdplan.problem.Shift;
import dk.holdplan.problem.Site;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Changes that hold from one moment to another: exceptions of single dates. */
record TimeChanges(Draft draft) {

    void apply(Timed change, Pointer at) {
        switch (change) {
            case TherapistAbsent absent -> timed(draft.therapists(), absent.therapist(), at.at("therapist"), absent,
                    at, old -> Exceptions.absent(old, absent.time()));
            case RoomClosed closed -> timed(draft.rooms(), closed.room(), at.at("room"), closed, at,
                    old -> Exceptions.closed(old, closed.time()));
            case CitizenAbsent absent -> timed(draft.citizens(), absent.citizen(), at.at("citizen"), absent, at,
                    old -> Exceptions.absent(old, absent.time()));
            case TherapistOnShift more -> onShift(more, at);
            case RoomOpened opened -> withinOneDay(draft.rooms(), opened.room(), at.at("room"), opened, at,
                    old -> Exceptions.opened(old, opened.time()));
            case CitizenAvailable free -> withinOneDay(draft.citizens(), free.citizen(), at.at("citizen"), free, at,
                    old -> Exceptions.available(old, free.time()));
        }
    }

    private <T> void timed(Entries<T> entries, String id, Pointer pointer, Timed change, Pointer at,
            UnaryOperator<T> revision) {
        boolean ordered = change.from().isBefore(change.to());
        if (!ordered) {
            draft.error(IssueCode.EMPTY_INTERVAL, at, change.from() + " to " + change.to(), "an end after its start");
        }
        entries.revise(id, pointer, (ordered ? revision : UnaryOperator.<T>identity())::apply);
    }

    private <T> void withinOneDay(Entries<T> entries, String id, Pointer pointer, Timed change, Pointer at,
            UnaryOperator<T> revision) {
        boolean oneDay = change.from().toLocalDate().equals(change.to().toLocalDate());
        if (!oneDay && change.from().isBefore(change.to())) {
            draft.error(IssueCode.CROSSES_MIDNIGHT, at, change.from() + " to " + change.to(),
                    "an end on the day of its start");
        }
        timed(entries, id, pointer, change, at, oneDay ? revision : UnaryOperator.identity());
    }

    private void onShift(TherapistOnShift more, Pointer at) {
        if (Stream.concat(draft.parent().sites().stream().map(Site::id), draft.rooms().all().stream().map(Room::site))
                .noneMatch(more.site()::equals)) {
            draft.error(IssueCode.UNKNOWN_REFERENCE, at.at("site"), more.site(), "the id of a site");
        }
        withinOneDay(draft.therapists(), more.therapist(), at.at("therapist"), more, at, old -> {
            OtherSite other = new OtherSite(old, more.site(), more.time(), draft.parent().horizon());
            Optional<Shift> conflict = other.conflict();
            conflict.ifPresent(shift -> draft.error(IssueCode.OVERLAPPING_SHIFTS, at,
                    more.from() + " to " + more.to(),
                    "no overlap with the shift " + shift.from() + " to " + shift.to() + " at " + shift.site()));
            if (conflict.isPresent()) {
                return old;
            }
            return Exceptions.onShift(other.freed(), more.site(), more.time());
        });
    }
}
