package dk.holdplan.api.change;

import dk.holdplan.api.error.InvalidDocumentException;
import dk.holdplan.change.ChangeList;
import dk.holdplan.change.ChangedProblem;
import dk.holdplan.change.Changes;
import dk.holdplan.change.Past;
import dk.holdplan.data.catalogue.PathwayCatalogue;
import dk.holdplan.data.store.PlannedProblem;
import dk.holdplan.problem.Problem;
import java.time.LocalDateTime;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes the problem that changes of a plan's facts lead to. */
@Component
class Replanning {

    private final Parents parents;
    private final Freeze freeze;

    Replanning(Parents parents, Freeze freeze) {
        this.parents = parents;
        this.freeze = freeze;
    }

    /**
     * The changed problem with the parent's sessions as published, closed for what is past.
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
        return new ChangedProblem(Past.closed(problem), changed.issues());
    }
}
