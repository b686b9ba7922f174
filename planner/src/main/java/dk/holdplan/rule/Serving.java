package dk.holdplan.rule;

import dk.holdplan.demand.Demand;
import dk.holdplan.demand.Need;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which demand each session serves: frozen ones choose first, then the others by start, then in the order of the plan.
 * Of the demands of its kind whose window holds its day a session takes one of its length, then the one that closes
 * first, then a due one, then in the order of RULES.md section 4.
 */
public final class Serving {

    /**
     * One session that is needed.
     *
     * @param minutes of it when it is individual
     */
    public record Wanted(Need need, Demand demand, int minutes) {
    }

    private final Map<String, List<Wanted>> left = new LinkedHashMap<>();

    Serving(Map<String, Need> needs) {
        needs.forEach((citizen, need) -> left.put(citizen, wanted(need)));
    }

    /** What some sessions of a citizen leave open, in the order of RULES.md section 4. */
    public static List<Wanted> open(Need need, List<Session> sessions) {
        List<Wanted> open = wanted(need);
        sessions.stream().sorted(Comparator.comparing(Session::start)).forEach(session -> {
            Wanted best = best(open, session);
            if (best != null) {
                open.remove(best);
            }
        });
        return open;
    }

    private static List<Wanted> wanted(Need need) {
        List<Wanted> wanted = new ArrayList<>();
        need.demands().forEach(demand -> demand.minutes()
                .forEach(minutes -> wanted.add(new Wanted(need, demand, minutes))));
        return wanted;
    }

    /** The rows with the demands that they serve; what is left over after it is {@link #left}. */
    List<Row> serve(List<Row> rows) {
        Map<Integer, Row> served = new HashMap<>();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing((Integer i) -> !rows.get(i).frozen())
                .thenComparing(i -> rows.get(i).session().start()));
        order.forEach(i -> {
            Wanted wanted = take(rows.get(i).session());
            served.put(i, wanted == null
                    ? rows.get(i).serving(null, 0)
                    : rows.get(i).serving(wanted.demand(), wanted.minutes()));
        });
        List<Row> inOrder = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            inOrder.add(served.get(i));
        }
        return inOrder;
    }

    private @Nullable Wanted take(Session session) {
        List<Wanted> own = left.getOrDefault(session.citizen(), List.of());
        Wanted best = best(own, session);
        if (best != null) {
            own.remove(best);
        }
        return best;
    }

    private static @Nullable Wanted best(List<Wanted> own, Session session) {
        return best(own, session.kind(), session.date(), Span.minutes(session.start(), session.end()));
    }

    /** The one that a session of a kind, on a date and of a length serves; null for none. */
    public static @Nullable Wanted best(List<Wanted> left, SessionKind kind, LocalDate date, int length) {
        return left.stream().filter(each -> each.demand().kind() == kind && each.demand().covers(date))
                .min(Comparator.comparing((Wanted each) -> each.minutes() != length)
                        .thenComparing(each -> each.demand().last()).thenComparing(each -> !each.demand().due()))
                .orElse(null);
    }

    /** What no session serves, in the order of the problem. */
    List<Wanted> left() {
        return left.values().stream().flatMap(List::stream).toList();
    }
}
