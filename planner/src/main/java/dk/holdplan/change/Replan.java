package dk.holdplan.change;

import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Published;
import dk.holdplan.problem.Session;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Replanning (RULES.md section 7): what changes of the facts make of a published plan. Every replan begins here, be it a
 * repair, the dry run of one, or the trial of a change that would open a place.
 *
 * @param changed the changed facts with the plan's sessions as published, or what is wrong with the changes
 */
public record Replan(ChangedProblem changed) {

    /**
     * The changes of a plan, made at the moment before which they leave its sessions as they are.
     *
     * @param parent the problem of the plan, without errors
     * @param sessions that plan
     */
    public static Replan of(Problem parent, List<Session> sessions, ChangeList changes) {
        return of(parent, sessions, changes, changes.frozenBefore());
    }

    /**
     * The changes of a plan.
     *
     * @param parent the problem of the plan, without errors
     * @param sessions that plan
     * @param now what starts before it is past; null when that is not known
     */
    public static Replan of(Problem parent, List<Session> sessions, ChangeList changes, @Nullable LocalDateTime now) {
        Problem open = Past.opened(parent);
        Published published = Changes.published(open, sessions).at(changes.frozenBefore(),
                now, null);
        return new Replan(Changes.apply(open.withPublished(published), changes.changes()));
    }

    /** The problem in which changes are tried: what was frozen stays so, and nothing new is planned before it. */
    public static Optional<Problem> trial(Problem parent, List<Session> sessions, List<Change> changes) {
        Problem open = Past.opened(parent);
        Published before = parent.published();
        Published published = Changes.published(open, sessions);
        ChangedProblem changed = Changes.apply(open.withPublished(before == null
                ? published
                : published.at(before.frozenBefore(), before.now(), newFrom(before))), changes);
        Optional<Problem> problem = Optional.ofNullable(changed.problem());
        return problem;
    }

    private static @Nullable LocalDateTime newFrom(Published published) {
        if (published.newFrom() != null) {
            return published.newFrom();
        }
        LocalDateTime frozen = published.frozenBefore();
        LocalDateTime now = published.now();
        return frozen == null || now != null && now.isAfter(frozen) ? now : frozen;
    }

    /** What the changes break before anything is solved; only for changes without errors. */
    public DryRun dryRun() {
        return DryRun.of(problem());
    }

    /**
     * The problem that a repair solves; only for changes without errors.
     *
     * @param notice how long before it a citizen must be told of a session; within it nothing moves and nothing is put
     */
    public Problem repaired(Duration notice) {
        return Notice.kept(problem(), dryRun().broken(), notice);
    }

    private Problem problem() {
        return Objects.requireNonNull(changed.problem(), "changes with errors");
    }
}
