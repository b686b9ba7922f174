package dk.holdplan.explain;

import dk.holdplan.check.Issue;
import dk.holdplan.check.IssueCode;
import dk.holdplan.check.Pointer;
import dk.holdplan.check.SessionReferences;
import dk.holdplan.demand.Need;
import dk.holdplan.demand.Needs;
import dk.holdplan.explain.HandMade.Move;
import dk.holdplan.explain.HandMade.Target;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.Session;
import dk.holdplan.rule.Serving;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Moves sessions by hand. A move of what is not in the plan, or to what is not in the problem, is left out and
 * becomes an issue.
 */
final class Mover {

    private final Map<String, Need> needs;
    private final Map<String, RehabClass> classes;
    private final List<Session> sessions;
    private final List<Issue> issues = new ArrayList<>();
    private final SessionReferences references;

    Mover(Problem problem, List<Session> sessions) {
        this.needs = Needs.of(problem);
        this.classes = problem.classes().stream().collect(Collectors.toMap(RehabClass::id, Function.identity()));
        this.sessions = new ArrayList<>(sessions);
        this.references = new SessionReferences(problem, (at, value, expected) -> issues
                .add(Issue.error(IssueCode.UNKNOWN_REFERENCE, at, value, expected)));
    }

    List<Session> sessions() {
        return sessions;
    }

    List<Issue> issues() {
        return issues;
    }

    void move(Move move, Pointer at) {
        int before = issues.size();
        references.citizen(at, move.citizen());
        Target to = move.to();
        if (to != null) {
            references.place(at.at("to"), to.therapist(), to.room(), to.rehabClass());
        }
        int index = issues.size() == before ? index(move, at) : -1;
        if (issues.size() > before) {
            return;
        }
        Session moved = index < 0 ? null : sessions.get(index);
        if (to == null) {
            sessions.remove(index);
        } else if (moved == null) {
            sessions.add(placed(move, to, null));
        } else {
            sessions.set(index, placed(move, to, moved));
        }
    }

    /** Where the session is that moves, -1 for one that is added. */
    private int index(Move move, Pointer at) {
        if (move.start() == null) {
            if (move.to() == null) {
                issues.add(Issue.error(IssueCode.MISSING_FIELD, at.at("start"), null,
                        "the start of the session that is taken out, or a place in to for one that is added"));
            }
            return -1;
        }
        for (int i = 0; i < sessions.size(); i++) {
            Session session = sessions.get(i);
            if (session.citizen().equals(move.citizen()) && session.kind() == move.kind()
                    && session.start().equals(move.start())) {
                return i;
            }
        }
        issues.add(Issue.error(IssueCode.UNKNOWN_REFERENCE, at.at("start"), move.start(),
                "the start of a session of this citizen and kind"));
        return -1;
    }

    private Session placed(Move move, Target to, @Nullable Session before) {
        return new Session(move.citizen(), move.kind(), to.start(), to.start().plus(length(move, to, before)),
                to.therapist(), to.room(), to.rehabClass());
    }

    /** The length of what a session there would serve beside others of the citizen. */
    private static Optional<Integer> minutes(Need need, List<Session> others, Move move, Target to) {
        return Serving.open(need, others).stream().filter(
                wanted -> wanted.demand().kind() == move.kind() && wanted.demand().covers(to.start().toLocalDate()))
                .min(Comparator.comparing((Serving.Wanted wanted) -> wanted.demand().last())
                        .thenComparing(wanted -> !wanted.demand().due()))
                .map(Serving.Wanted::minutes);
    }

    private Duration length(Move move, Target to, @Nullable Session before) {
        if (to.rehabClass() != null) {
            return Duration.ofMinutes(Objects.requireNonNull(classes.get(to.rehabClass())).minutes());
        }
        if (before != null && before.rehabClass() == null) {
            return Duration.between(before.start(), before.end());
        }
        Need need = Objects.requireNonNull(needs.get(move.citizen()));
        List<Session> own = sessions.stream().filter(session -> session.citizen().equals(move.citizen()))
                .filter(session -> !session.equals(before)).toList();
        return Duration.ofMinutes(minutes(need, own, move, to).or(() -> minutes(need, List.of(), move, to))
                .orElseGet(() -> need.individualMinutes(move.kind()).stream().min(Integer::compare)
                        .orElse(need.pathway().training().minutes())));
    }
}
