package dk.holdplan.capacity.overbooking;

import dk.holdplan.change.Missed;
import dk.holdplan.problem.Session;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which share of their sessions citizens come to.
 *
 * @param all over all classes
 * @param sessions on which it was measured, 0 when it was not
 * @param byClass of classes with enough sessions to tell
 */
public record ShowRates(double all, int sessions, Map<String, Double> byClass) {

    /** With fewer sessions of its own a class has the rate of all: the error of a share of 0.85 is then above 0.05. */
    public static final int ENOUGH = 50;

    public ShowRates {
        byClass = Map.copyOf(byClass);
    }

    /** How many sessions of a class there were, and to how many of them somebody came. */
    public record ShowCount(int sessions, int came) {

        double rate() {
            return sessions == 0 ? 1 : (double) came / sessions;
        }
    }

    /** One rate for every class. */
    public static ShowRates of(double rate) {
        return new ShowRates(rate, 0, Map.of());
    }

    /** The rates of classes whose sessions were counted. */
    public static ShowRates of(Map<String, ShowCount> classes) {
        ShowCount all = classes.values().stream().reduce(new ShowCount(0, 0),
                (one, other) -> new ShowCount(one.sessions() + other.sessions(), one.came() + other.came()));
        return new ShowRates(all.rate(), all.sessions(),
                classes.entrySet().stream().filter(entry -> entry.getValue().sessions() >= ENOUGH)
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().rate())));
    }

    /**
     * Measured rates of class sessions.
     *
     * @param sessions that are over
     * @param missed those of them to which nobody came
     */
    public static ShowRates measured(List<Session> sessions, List<Missed> missed) {
        Set<Missed> away = new HashSet<>(missed);
        return of(sessions.stream().filter(session -> session.rehabClass() != null)
                .collect(Collectors.groupingBy(Session::rehabClass,
                        Collectors.collectingAndThen(Collectors.toList(), meetings -> shown(meetings, away)))));
    }

    double of(String rehabClass) {
        return byClass.getOrDefault(rehabClass, all);
    }

    private static ShowCount shown(List<Session> sessions, Set<Missed> away) {
        return new ShowCount(sessions.size(),
                (int) sessions.stream().map(Missed::of).filter(Predicate.not(away::contains)).count());
    }
}
