package dk.holdplan.capacity.overbooking;

import dk.holdplan.change.Missed;
import dk.holdplan.problem.Session;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which share of their sessions citizens come to.
 *
 * @param all over all classes
 * @param byClass of classes with enough sessions to tell
 */
public record ShowRates(double all, Map<String, Double> byClass) {

    /** With fewer sessions of its own a class has the rate of all: the error of a share of 0.85 is then above 0.05. */
    private static final int ENOUGH = 50;

    public ShowRates {
        byClass = Map.copyOf(byClass);
    }

    /** One rate for every class. */
    public static ShowRates of(double rate) {
        return new ShowRates(rate, Map.of());
    }

    /**
     * Measured rates of class sessions.
     *
     * @param sessions that are over
     * @param missed those of them to which nobody came
     */
    public static ShowRates measured(List<Session> sessions, List<Missed> missed) {
        Set<Missed> away = new HashSet<>(missed);
        Map<String, List<Session>> classes = sessions.stream().filter(session -> session.rehabClass() != null)
                .collect(Collectors.groupingBy(Session::rehabClass));
        Map<String, Double> rates = classes.entrySet().stream().filter(entry -> entry.getValue().size() >= ENOUGH)
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> rate(entry.getValue(), away)));
        return new ShowRates(rate(classes.values().stream().flatMap(List::stream).toList(), away), rates);
    }

    double of(String rehabClass) {
        return byClass.getOrDefault(rehabClass, all);
    }

    private static double rate(List<Session> sessions, Set<Missed> away) {
        return sessions.stream()
                .mapToInt(session -> away.contains(new Missed(session.citizen(), session.start())) ? 0 : 1).average()
                .orElse(1);
    }
}
