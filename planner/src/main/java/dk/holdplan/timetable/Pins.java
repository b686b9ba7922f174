package dk.holdplan.timetable;

import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Horizon;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Published;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.Room;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.Therapist;
import dk.holdplan.rule.Attempts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** The pinned sessions that break no rule beside the frozen ones and each other; the others are let go. */
final class Pins {

    private static final Comparator<Session> ORDER = Comparator.comparing(Session::start)
            .thenComparing(Session::citizen);

    private Pins() {
    }

    /** Those that hold, by time. */
    static List<Session> holding(Problem problem) {
        Published published = problem.published();
        if (published == null || published.pinned().isEmpty()) {
            return List.of();
        }
        List<Session> kept = new ArrayList<>(published.sessions().stream().filter(published::isFrozen)
                .filter(session -> problem.horizon().contains(session.date())).toList());
        List<Session> holding = new ArrayList<>();
        published.pinned().stream().filter(session -> !published.isFrozen(session))
                .filter(session -> isKnown(session, problem)).sorted(ORDER).forEach(session -> {
                    if (new Attempts(problem, kept).breaches(session).isEmpty()) {
                        kept.add(session);
                        holding.add(session);
                    }
                });
        return holding;
    }

    private static boolean isKnown(Session session, Problem problem) {
        Horizon horizon = problem.horizon();
        return horizon.contains(session.date()) && has(problem.citizens(), Citizen::id, session.citizen())
                && has(problem.therapists(), Therapist::id, session.therapist())
                && has(problem.rooms(), Room::id, session.room()) && (session.rehabClass() == null
                        || has(problem.classes(), RehabClass::id, session.rehabClass()));
    }

    private static <T> boolean has(List<T> entries, Function<T, String> id, String wanted) {
        return entries.stream().map(id).anyMatch(wanted::equals);
    }
}
