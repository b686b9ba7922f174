package dk.holdplan.plan;

import dk.holdplan.problem.Session;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Pairs the sessions of one citizen and kind in two plans: first what is the same, then the nearest within a day,
 * within a week and beyond. The order of the lists does not matter.
 */
final class SessionPairs {

    private static final Comparator<Session> ORDER = Comparator.comparing(Session::start).thenComparing(Session::end)
            .thenComparing(Session::therapist).thenComparing(Session::room)
            .thenComparing(Session::rehabClass, Comparator.nullsFirst(Comparator.naturalOrder()));

    private static final Comparator<SessionChange> NEAREST = Comparator.comparing(SessionPairs::daysOff)
            .thenComparing(pair -> Duration.between(pair.before().start(), pair.after().start()).abs())
            .thenComparing(SessionChange::otherTherapist).thenComparing(SessionChange::otherRoom)
            .thenComparing(SessionChange::before, ORDER).thenComparing(SessionChange::after, ORDER);

    private SessionPairs() {
    }

    static List<SessionChange> of(List<Session> before, List<Session> after) {
        List<Session> old = new ArrayList<>(before);
        List<Session> young = new ArrayList<>(after);
        List<SessionChange> pairs = new ArrayList<>();
        for (SessionChange pair : nearestFirst(before, after)) {
            if (old.contains(pair.before()) && young.contains(pair.after())) {
                old.remove(pair.before());
                young.remove(pair.after());
                pairs.add(pair);
            }
        }
        old.forEach(session -> pairs.add(new SessionChange(session, null)));
        young.forEach(session -> pairs.add(new SessionChange(null, session)));
        return pairs;
    }

    private static List<SessionChange> nearestFirst(List<Session> before, List<Session> after) {
        return before.stream().flatMap(old -> after.stream().map(young -> new SessionChange(old, young)))
                .sorted(NEAREST).toList();
    }

    /** 0 for the same date, 1 for the same week, 2 for another. */
    private static int daysOff(SessionChange pair) {
        LocalDate old = pair.before().date();
        LocalDate young = pair.after().date();
        if (old.equals(young)) {
            return 0;
        }
        return old.with(DayOfWeek.MONDAY).equals(young.with(DayOfWeek.MONDAY)) ? 1 : 2;
    }
}
