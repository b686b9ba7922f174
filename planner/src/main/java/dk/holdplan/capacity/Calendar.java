package dk.holdplan.capacity;

import dk.holdplan.plan.Plan;
import dk.holdplan.problem.Interval;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Published;
import dk.holdplan.problem.Room;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.Therapist;
import dk.holdplan.rule.LunchBreak;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** When therapists and rooms are there, and when a plan has them busy. */
record Calendar(Problem problem) {

    ResourceUse therapists(Plan plan) {
        LunchBreak lunch = LunchBreak.of(problem);
        return ResourceUse.of(problem.therapists().stream().map(therapist -> new Resource(therapist.id(),
                days(date -> shifts(therapist, date), date -> lunch.minutes() * lunch.due(therapist, date).size(), plan,
                        session -> session.therapist().equals(therapist.id()))))
                .toList());
    }

    ResourceUse rooms(Plan plan) {
        return ResourceUse.of(problem.rooms().stream().map(room -> new Resource(room.id(),
                days(date -> open(room, date), date -> 0, plan, session -> session.room().equals(room.id()))))
                .toList());
    }

    private List<ResourceDay> days(Function<LocalDate, List<Interval>> present, Function<LocalDate, Integer> breaks,
            Plan plan, Function<Session, Boolean> own) {
        List<Session> sessions = plan.sessions().stream().filter(own::apply).toList();
        return problem.horizon().firstDay().datesUntil(problem.horizon().lastDay().plusDays(1))
                .map(date -> problem.closedDays().contains(date)
                        ? day(date, List.of(), 0, busy(sessions, date))
                        : day(date, present.apply(date), breaks.apply(date), busy(sessions, date)))
                .filter(day -> day.available() > 0 || !day.busy().isEmpty()).toList();
    }

    /** Who has a frozen session at a time that was taken away since is there then. */
    private ResourceDay day(LocalDate date, List<Interval> present, int breaks, List<Interval> busy) {
        List<Interval> frozen = busy.stream().filter(stretch -> isFrozen(stretch.from())).toList();
        List<Interval> extra = Times.without(frozen, present);
        return new ResourceDay(date, Stream.concat(present.stream(), extra.stream()).toList(), breaks, busy);
    }

    private boolean isFrozen(LocalDateTime start) {
        Published published = problem.published();
        return published != null && published.frozenBefore() != null && start.isBefore(published.frozenBefore());
    }

    private static List<Interval> busy(List<Session> sessions, LocalDate date) {
        return sessions.stream().filter(session -> session.date().equals(date))
                .map(session -> new Interval(session.start(), session.end())).toList();
    }

    private static List<Interval> shifts(Therapist therapist, LocalDate date) {
        return therapist.shiftsOn(date).stream().map(shift -> new Interval(shift.from(), shift.to())).toList();
    }

    private static List<Interval> open(Room room, LocalDate date) {
        List<Interval> windows = room.open().stream().filter(window -> window.day() == date.getDayOfWeek())
                .map(window -> new Interval(date.atTime(window.from()), date.atTime(window.to()))).toList();
        return Times.without(windows, room.closed());
    }
}
