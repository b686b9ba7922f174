package dk.holdplan.change;

import dk.holdplan.problem.OpenDays;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.RehabClass;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes meetings from a class. A class has a season and weekdays, and no list of dates, so one meeting can only be left
 * out when it is the only one on its weekday, the first or the last that is still to come; otherwise other meetings
 * would be lost with it.
 *
 * @param problem tells the horizon and the closed days
 * @param frozenBefore meetings that start before it are over
 */
record Cancellation(Problem problem, @Nullable LocalDateTime frozenBefore) {

    /** The class without every meeting from a day on. */
    static RehabClass from(RehabClass rehabClass, LocalDate day) {
        if (rehabClass.from() != null && !rehabClass.from().isBefore(day)) {
            return rehabClass.inSeason(rehabClass.from(), rehabClass.until(), List.of());
        }
        if (rehabClass.until() != null && rehabClass.until().isBefore(day)) {
            return rehabClass;
        }
        return rehabClass.inSeason(rehabClass.from(), day.minusDays(1), rehabClass.meetings());
    }

    /** Whether the class can meet on this date of the horizon. */
    boolean meets(RehabClass rehabClass, LocalDate date) {
        return dates(rehabClass).anyMatch(date::equals);
    }

    /** The class without its meeting on a date, and with all others; empty when that cannot be said. */
    Optional<RehabClass> on(RehabClass rehabClass, LocalDate date) {
        List<LocalDate> others = dates(rehabClass).filter(Predicate.not(date::equals))
                .filter(other -> !isOver(rehabClass, other)).toList();
        DayOfWeek weekday = date.getDayOfWeek();
        if (others.stream().noneMatch(other -> other.getDayOfWeek() == weekday)) {
            return Optional.of(rehabClass.inSeason(rehabClass.from(), rehabClass.until(),
                    rehabClass.meetings().stream().filter(meeting -> meeting.day() != weekday).toList()));
        }
        if (others.stream().allMatch(date::isBefore)) {
            return Optional.of(rehabClass.inSeason(date.plusDays(1), rehabClass.until(), rehabClass.meetings()));
        }
        if (others.stream().allMatch(date::isAfter)) {
            return Optional.of(rehabClass.inSeason(rehabClass.from(), date.minusDays(1), rehabClass.meetings()));
        }
        return Optional.empty();
    }

    private Stream<LocalDate> dates(RehabClass rehabClass) {
        return OpenDays.of(problem).dates().stream().filter(rehabClass::meetsOn);
    }

    private boolean isOver(RehabClass rehabClass, LocalDate date) {
        return frozenBefore != null && rehabClass.meetings().stream()
                .filter(meeting -> meeting.day() == date.getDayOfWeek())
                .flatMap(meeting -> meeting.starts().stream())
                .allMatch(start -> date.atTime(start).isBefore(frozenBefore));
    }
}
