package dk.holdplan.recommend;

import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Published;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.Session;
import dk.holdplan.rule.Weights;
import dk.holdplan.timetable.Arena;
import dk.holdplan.timetable.Translation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What of a plan's problem no citizen and no session more changes. */
final class Basis {

    final Problem problem;
    final Weights weights;
    final Arena arena;
    final Translation numbers;
    private final Map<String, RehabClass> classes;
    private final Set<Session> frozen;
    private final Set<Session> counting;
    private final Map<String, List<Session>> published;

    Basis(Problem problem) {
        this(problem, Set.of());
    }

    /** Ready for sessions of other lengths, too. */
    Basis(Problem problem, Set<Integer> moreMinutes) {
        this.problem = problem;
        weights = Weights.of(problem);
        // A pinned session may make way for a citizen; only what is frozen stays.
        arena = new Arena(problem.withPublished(unpinned(problem.published())), moreMinutes);
        numbers = new Translation(arena);
        classes = problem.classes().stream().collect(Collectors.toMap(RehabClass::id, Function.identity()));
        counting = Set.copyOf(arena.frozen.all());
        frozen = Set.copyOf(arena.frozen.all());
        published = problem.publishedSessions().stream().collect(Collectors.groupingBy(Session::citizen));
    }

    private static Published unpinned(Published published) {
        return published == null ? null : published.withSessions(published.sessions());
    }

    /** Whether a session takes up its time at all: not one of a class that is gone. */
    boolean counts(Session session) {
        return isFrozen(session)
                ? counting.contains(session)
                : session.rehabClass() == null || classes.containsKey(session.rehabClass());
    }

    boolean isFrozen(Session session) {
        return frozen.contains(session);
    }

    /** Whether a session of the plan may go elsewhere. */
    boolean mayMove(Session session) {
        return !isFrozen(session) && numbers.place(session) != null;
    }

    /** The number of a date. */
    int day(LocalDate date) {
        return problem.horizon().day(date);
    }

    /** The site of a room that the problem has. */
    String site(String room) {
        return problem.rooms().get(arena.rooms.ids.of(room)).site();
    }

    /** The last day on which a class that the problem has can be joined, null for any. */
    @Nullable
    LocalDate joinUntil(String rehabClass) {
        RehabClass known = classes.get(rehabClass);
        return known == null ? null : known.joinUntil();
    }

    /** What is published for a citizen. */
    List<Session> published(String citizen) {
        return published.getOrDefault(citizen, List.of());
    }

    /** Whether something is published for a citizen. */
    boolean knows(String citizen) {
        return published.containsKey(citizen);
    }

    OwnRules own(Citizen citizen) {
        return new OwnRules(problem, citizen, published(citizen.id()));
    }
}
