package dk.holdplan.change;

import dk.holdplan.change.Change.CitizenAbsent;
import dk.holdplan.change.Change.MeetingCancelled;
import dk.holdplan.change.Change.MeetingMoved;
import dk.holdplan.change.Change.RoomClosed;
import dk.holdplan.change.Change.StartPostponed;
import dk.holdplan.change.Change.TherapistAbsent;
import dk.holdplan.change.Change.TherapistWanted;
import dk.holdplan.change.Change.Timed;
import dk.holdplan.demand.StartWindow;
import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Problem;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds changes that are accepted and change nothing: whoever made them meant something else. */
record Effects(Problem parent) {

    private static final String OPEN_DAY = "a day that is not in closedDays";
    private static final String NOT_SO_YET = "something that is not so already";

    /**
     * What would give a change an effect, if it has none.
     *
     * @param before what the change is about, before it; null for what was not there
     * @param after the same after it
     */
    Optional<String> missing(Change change, @Nullable Object before, @Nullable Object after) {
        return switch (change) {
            case Timed timed -> missing(timed, before, after);
            case MeetingMoved moved -> onDate(moved.date(), before, after);
            case MeetingCancelled cancelled -> onDate(cancelled.date(), before, after);
            case StartPostponed later when before instanceof Citizen citizen -> missing(later, citizen, after);
            case TherapistWanted wanted when wanted.therapist() != null && before instanceof Citizen citizen
                    && citizen.notTherapists().contains(wanted.therapist()) ->
                Optional.of("a therapist who is not in notTherapists");
            default -> same(before, after);
        };
    }

    private static Optional<String> same(@Nullable Object before, @Nullable Object after) {
        return before != null && before.equals(after) ? Optional.of(NOT_SO_YET) : Optional.empty();
    }

    private Optional<String> missing(Timed change, @Nullable Object before, @Nullable Object after) {
        if (days(change).findAny().isEmpty()) {
            return Optional.of(inHorizon());
        }
        InForce inForce = new InForce(parent);
        if (!inForce.times(before).equals(inForce.times(after))) {
            return Optional.empty();
        }
        return Optional.of(switch (change) {
            case TherapistAbsent absent -> "a time at which the therapist works";
            case RoomClosed closed -> "a time at which the room is open";
            case CitizenAbsent absent -> "a time at which the citizen could come";
            default -> days(change).allMatch(parent.closedDays()::contains) ? OPEN_DAY : NOT_SO_YET;
        });
    }

    private Optional<String> onDate(LocalDate date, @Nullable Object before, @Nullable Object after) {
        if (!parent.horizon().contains(date)) {
            return Optional.of(inHorizon());
        }
        return parent.closedDays().contains(date) ? Optional.of(OPEN_DAY) : same(before, after);
    }

    private static Optional<String> missing(StartPostponed change, Citizen citizen, @Nullable Object after) {
        if (citizen.course() != null) {
            return Optional.of("a citizen whose course has not begun");
        }
        LocalDate clockStart = StartWindow.clockStart(citizen.referral());
        return change.until() != null && !change.until().isAfter(clockStart)
                ? Optional.of("a day after " + clockStart + ", on which the citizen could start")
                : same(citizen, after);
    }

    private String inHorizon() {
        return "some day of " + parent.horizon().firstDay() + " to " + parent.horizon().lastDay();
    }

    private Stream<LocalDate> days(Timed change) {
        LocalDate first = change.from().toLocalDate();
        LocalDate last = change.to().minusNanos(1).toLocalDate();
        LocalDate from = first.isBefore(parent.horizon().firstDay()) ? parent.horizon().firstDay() : first;
        LocalDate to = last.isAfter(parent.horizon().lastDay()) ? parent.horizon().lastDay() : last;
        return from.isAfter(to) ? Stream.empty() : from.datesUntil(to.plusDays(1));
    }

    /** The change as an issue shows it. */
    static String shown(Change change) {
        return change instanceof Timed timed
                ? timed.from() + " to " + timed.to()
                : change.getClass().getSimpleName();
    }
}
