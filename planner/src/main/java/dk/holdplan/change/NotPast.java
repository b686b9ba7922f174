package dk.holdplan.change;

import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Horizon;
import dk.holdplan.problem.Interval;
import dk.holdplan.problem.Published;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.Room;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.Therapist;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Facts without the exceptions that are past; what is still to come stays on its dates.
 *
 * @param next the weeks that follow
 */
record NotPast(Horizon next) {

    Room of(Room room) {
        return room.withClosed(times(room.closed())).withOpened(times(room.opened()));
    }

    Therapist of(Therapist therapist) {
        return therapist.withAbsent(times(therapist.absent()));
    }

    RehabClass of(RehabClass group) {
        return group.withExceptions(group.exceptions().stream()
                .filter(exception -> !exception.date().isBefore(next.firstDay())).toList());
    }

    Citizen of(Citizen citizen) {
        return citizen.withAbsent(times(citizen.absent())).withAlsoAvailable(times(citizen.alsoAvailable()));
    }

    Set<LocalDate> days(Set<LocalDate> days) {
        return days.stream().filter(date -> !date.isBefore(next.firstDay())).collect(Collectors.toSet());
    }

    /**
     * What is still known of what was published.
     *
     * @param known the sessions of the plan that are still to come
     */
    @Nullable
    Published of(@Nullable Published before, List<Session> known) {
        if (before == null) {
            return known.isEmpty() ? null : new Published(known, null);
        }
        Published rest = new Published(known, moment(before.frozenBefore()),
                known.stream().filter(before.pinned()::contains).collect(Collectors.toSet()),
                before.told() == null ? null : before.told().stream().filter(this::isToCome).toList(),
                moment(before.now()), moment(before.newFrom()));
        boolean empty = known.isEmpty() && (rest.told() == null || rest.told().isEmpty())
                && rest.frozenBefore() == null && rest.now() == null && rest.newFrom() == null;
        return empty ? null : rest;
    }

    private boolean isToCome(Session session) {
        return !session.date().isBefore(next.firstDay());
    }

    private @Nullable LocalDateTime moment(@Nullable LocalDateTime moment) {
        return moment != null && moment.isAfter(next.firstDay().atStartOfDay()) ? moment : null;
    }

    private List<Interval> times(List<Interval> times) {
        return times.stream().filter(time -> time.to().isAfter(next.firstDay().atStartOfDay())).toList();
    }
}
