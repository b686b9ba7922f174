package dk.holdplan.solve;

import dk.holdplan.plan.Plan;
import dk.holdplan.problem.Session;
import dk.holdplan.rule.Judge;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives meetings back the classes that citizens know them by. Two classes of a kind may be exchanged at no price when
 * they meet at the same time, so a search does; but each citizen would have to be told. Exchanges the meetings of two
 * classes on a weekday wherever more sessions are then as published and the plan is not dearer.
 */
final class ClassLabels {

    /** Each exchange is judged, which takes milliseconds; so many are tried at most. */
    private static final int MOST = 200;

    private final Judge judge;
    private final Set<Session> published;
    private final Map<Visit, String> publishedClass = new HashMap<>();

    private record Visit(String citizen, LocalDateTime start) {
    }

    /** What one class is to give to another. */
    private record Exchange(String from, String to, DayOfWeek weekday) {
    }

    ClassLabels(Judge judge, List<Session> published) {
        this.judge = judge;
        this.published = new HashSet<>(published);
        published.stream().filter(session -> session.rehabClass() != null).forEach(session -> publishedClass
                .put(new Visit(session.citizen(), session.start()), session.rehabClass()));
    }

    /** The plan, or one that is as good and has more sessions as published. */
    Plan kept(Plan plan) {
        Plan best = plan;
        Set<Exchange> tried = new HashSet<>();
        for (Exchange next = next(best, tried); next != null && tried.size() < MOST; next = next(best, tried)) {
            tried.add(next);
            Plan other = judge.plan(exchanged(best.sessions(), next));
            if (other.score().compareTo(best.score()) <= 0 && kept(other.sessions()) > kept(best.sessions())) {
                best = other;
            }
        }
        return best;
    }

    /** The exchange not yet tried that most sessions want. */
    private @Nullable Exchange next(Plan plan, Set<Exchange> tried) {
        Map<Exchange, Integer> wanted = new HashMap<>();
        for (Session session : plan.sessions()) {
            String known = publishedClass.get(new Visit(session.citizen(), session.start()));
            if (known != null && session.rehabClass() != null && !known.equals(session.rehabClass())) {
                wanted.merge(new Exchange(session.rehabClass(), known, session.date().getDayOfWeek()), 1, Integer::sum);
            }
        }
        return wanted.entrySet().stream().filter(entry -> !tried.contains(entry.getKey()))
                .max(Map.Entry.<Exchange, Integer>comparingByValue()
                        .thenComparing(entry -> entry.getKey().toString(), Comparator.reverseOrder()))
                .map(Map.Entry::getKey).orElse(null);
    }

    private static List<Session> exchanged(List<Session> sessions, Exchange exchange) {
        return sessions.stream().map(session -> session.rehabClass() == null
                || session.date().getDayOfWeek() != exchange.weekday() ? session : exchanged(session, exchange))
                .toList();
    }

    private static Session exchanged(Session session, Exchange exchange) {
        if (exchange.from().equals(session.rehabClass())) {
            return inClass(session, exchange.to());
        }
        return exchange.to().equals(session.rehabClass()) ? inClass(session, exchange.from()) : session;
    }

    private static Session inClass(Session session, String rehabClass) {
        return new Session(session.citizen(), session.kind(), session.start(), session.end(), session.therapist(),
                session.room(), rehabClass);
    }

    private long kept(List<Session> sessions) {
        return sessions.stream().filter(published::contains).count();
    }
}
