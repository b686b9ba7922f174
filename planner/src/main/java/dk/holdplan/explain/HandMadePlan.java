package dk.holdplan.explain;

import dk.holdplan.check.Issue;
import dk.holdplan.check.Pointer;
import dk.holdplan.explain.HandMade.Moves;
import dk.holdplan.explain.HandMade.Whole;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Session;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of making a plan by hand.
 *
 * @param sessions the plan; null exactly when there are issues
 * @param issues everything that is wrong; their pointers are places in the document of what was made
 */
public record HandMadePlan(@Nullable List<Session> sessions, List<Issue> issues) {

    public HandMadePlan {
        issues = List.copyOf(issues);
        sessions = sessions == null || !issues.isEmpty() ? null : List.copyOf(sessions);
    }

    /**
     * The plan that somebody makes of sessions by hand. It may break any rule, but names only what the problem has.
     *
     * @param sessions of a plan of the problem, which has no errors
     */
    public static HandMadePlan of(Problem problem, List<Session> sessions, HandMade made) {
        return switch (made) {
            case Moves moves -> {
                Mover mover = new Mover(problem, sessions);
                Pointer.ROOT.at("moves").each(moves.moves(), (at, move) -> mover.move(move, at));
                yield new HandMadePlan(mover.sessions(), mover.issues());
            }
            case Whole whole ->
                new HandMadePlan(whole.sessions(), WholePlanCheck.issues(problem, sessions, whole.sessions()));
        };
    }
}
