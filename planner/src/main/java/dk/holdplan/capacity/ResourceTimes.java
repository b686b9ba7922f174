package dk.holdplan.capacity;

import dk.holdplan.plan.Plan;
import dk.holdplan.problem.Interval;
import dk.holdplan.problem.Intervals;
import dk.holdplan.problem.OpenDays;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Published;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.Shift;
import dk.holdplan.rule.LunchBreak;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** When therapists and rooms are there, and when a plan has them busy. */
record ResourceTimes(Problem problem) {

    ResourceUse therapists(Plan plan) {
        LunchBreak lunch = LunchBreak.of(problem);
        return ResourceUse.of(problem.therapists().stream().map(therapist -> new Resource(therapist.id(),
                days(date -> therapist.shiftsOn(date).stream().map(Shift::time).toList(),
                        date -> lunch.minutes() * lunch.due(therapist, date).size(), plan,
                        session -> session.therapist().equals(therapist.id()))))
                .toList());
    }

    ResourceUse rooms(Plan plan) {
        return ResourceUse.of(problem.rooms().stream().map(room -> new Resource(room.id(),
                days(date -> new OpenDays(List.of(date)).of(room), date -> 0, plan,
                        session -> session.room().equals(room.id()))))
                .toList());
    }

    private List<ResourceDay> days(Function<LocalDate, List<Interval>> present, Function<LocalDate, Integer> breaks,
            Plan plan, Predicate<Session> own) {
        Map<LocalDate, List<Session>> sessions = plan.sessions().stream().filter(own)
                .collect(Collectors.groupingBy(Session::date));
        return problem.horizon().dates()
                .map(date -> problem.closedDays().contains(date)
                        ? day(date, List.of(), 0, sessions.getOrDefault(date, List.of()))
                        : day(date, present.apply(date), breaks.apply(date), sessions.getOrDefault(date, List.of())))
                .filter(day -> day.available() > 0 || !day.busy().isEmpty()).toList();
    }

    /** Who has a frozen session at a time that was taken away since is there then. */
    private ResourceDay day(LocalDate date, List<Interval> present, int breaks, List<Session> sessions) {
        Published published = problem.published();
        List<Interval> extra = Intervals.without(sessions.stream()
                .filter(session -> published != null && published.isFrozen(session)).map(Session::time).toList(),
                present);
        return new ResourceDay(date, Stream.concat(present.stream(), extra.stream()).toList(), breaks,
                sessions.stream().map(Session::time).toList());
    }
}
