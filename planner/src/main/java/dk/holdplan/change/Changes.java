package dk.holdplan.change;

import dk.holdplan.check.Issue;
import dk.holdplan.check.Pointer;
import dk.holdplan.check.ProblemCheck;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Session;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the problem that a change of the facts leads to (RULES.md section 7, replanning). */
public final class Changes {

    private Changes() {
    }

    /**
     * Applies changes one after the other.
     *
     * @param problem the problem of the plan that is published, without errors
     * @param sessions that plan
     * @param frozenBefore published sessions that start before it stay as they are, null for none
     * @return a problem with the changed facts and the sessions as published, or everything that is wrong with the
     *         changes
     */
    public static ChangedProblem apply(Problem problem, List<Session> sessions, List<Change> changes,
            @Nullable LocalDateTime frozenBefore) {
        Draft draft = new Draft(Past.opened(problem), sessions, frozenBefore);
        Pointer.ROOT.at("changes").each(changes, (at, change) -> draft.apply(change, at));
        Problem changed = draft.problem();
        List<Issue> issues = new ArrayList<>(draft.issues());
        issues.addAll(draft.origins().inChanges(ProblemCheck.issues(changed), changed));
        issues.sort(Comparator.comparing(Issue::severity));
        return new ChangedProblem(issues.stream().anyMatch(Issue::isError) ? null : changed, issues);
    }
}
