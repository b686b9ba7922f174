package dk.holdplan.api.change;

import dk.holdplan.api.error.InvalidDocumentException;
import dk.holdplan.change.ChangeList;
import dk.holdplan.change.ChangedProblem;
import dk.holdplan.change.Replan;
import dk.holdplan.data.catalogue.PathwayCatalogue;
import dk.holdplan.data.store.PlannedProblem;
import java.time.LocalDateTime;
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
        Replan replan = changed(parent, changes);
        return new ChangedProblem(replan.repaired(settings.notice()), replan.changed().issues());
    }

    /**
     * The changed problem with the parent's sessions as published, and those that are past frozen. What is past by the
     * clock is past; where the changes say of an earlier moment that it is now, what is before that.
     *
     * @throws InvalidDocumentException when the changes do not fit the parent's problem
     */
    Replan changed(UUID parent, ChangeList changes) {
        PlannedProblem planned = parents.planned(parent);
        LocalDateTime now = freeze.now(planned.problem());
        LocalDateTime moment = changes.frozenBefore() == null ? now : changes.frozenBefore();
        Replan replan = Replan.of(PathwayCatalogue.completed(planned.problem(), changes.pathways()),
                planned.plan().sessions(), new ChangeList(moment, changes.changes()),
                now.isBefore(moment) ? now : moment);
        if (replan.changed().problem() == null) {
            throw new InvalidDocumentException(replan.changed().issues());
        }
        return replan;
    }
}
