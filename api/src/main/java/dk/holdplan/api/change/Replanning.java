package dk.holdplan.api.change;

import dk.holdplan.api.error.InvalidDocumentException;
import dk.holdplan.change.ChangeList;
import dk.holdplan.change.ChangedProblem;
import dk.holdplan.change.Changes;
import dk.holdplan.change.DryRun;
import dk.holdplan.change.Notice;
import dk.holdplan.data.catalogue.PathwayCatalogue;
import dk.holdplan.data.store.PlannedProblem;
import dk.holdplan.problem.Problem;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes the problem that changes of a plan's facts lead to. */
@Component
class Replanning {

    private final Parents parents;
    private final Freeze freeze;
    private final ChangeSettings settings;

    Replanning(Parents parents, Freeze freeze, ChangeSettings settings) {
        this.parents = parents;
        this.freeze = freeze;
        this.settings = settings;
    }

    /**
     * The problem of a repair: the changed one, in which what starts within the notice stays, unless the changes break it.
     *
     * @throws InvalidDocumentException when the changes do not fit the parent's problem
     */
    ChangedProblem repaired(UUID parent, ChangeList changes) {
        ChangedProblem changed = changed(parent, changes);
        Problem problem = Objects.requireNonNull(changed.problem());
        return new ChangedProblem(Notice.kept(problem, DryRun.of(problem).broken(), settings.notice()),
                changed.issues());
    }

    /**
     * The changed problem with the parent's sessions as published, and those that are past frozen.
     *
     * @throws InvalidDocumentException when the changes do not fit the parent's problem
     */
    ChangedProblem changed(UUID parent, ChangeList changes) {
        PlannedProblem planned = parents.planned(parent);
        LocalDateTime moment = freeze.before(changes.frozenBefore(), planned.problem());
        ChangedProblem changed = Changes.apply(PathwayCatalogue.completed(planned.problem(), changes.pathways()),
                planned.plan().sessions(), changes.changes(), moment);
        Problem problem = changed.problem();
        if (problem == null) {
            throw new InvalidDocumentException(changed.issues());
        }
        return new ChangedProblem(problem, changed.issues());
    }
}
