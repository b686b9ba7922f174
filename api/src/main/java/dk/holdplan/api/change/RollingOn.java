package dk.holdplan.api.change;

import dk.holdplan.api.error.InvalidDocumentException;
import dk.holdplan.api.error.ProblemType;
import dk.holdplan.api.error.RequestException;
import dk.holdplan.change.ChangeList;
import dk.holdplan.change.ChangedProblem;
import dk.holdplan.change.Changes;
import dk.holdplan.change.Missed;
import dk.holdplan.change.NextWeek;
import dk.holdplan.data.attendance.AttendanceStore;
import dk.holdplan.data.catalogue.PathwayCatalogue;
import dk.holdplan.data.document.NextWeekDocument;
import dk.holdplan.data.store.PlannedProblem;
import dk.holdplan.problem.Horizon;
import dk.holdplan.problem.Problem;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes the problem of the weeks that follow a plan. */
@Component
class RollingOn {

    private final Parents parents;
    private final AttendanceStore attendance;

    RollingOn(Parents parents, AttendanceStore attendance) {
        this.parents = parents;
        this.attendance = attendance;
    }

    /**
     * The problem that follows, with what changes then.
     *
     * @param weeks how many weeks have passed
     * @throws RequestException when there is no plan to roll on, or not by so many weeks
     * @throws InvalidDocumentException when the document does not fit the plan
     */
    ChangedProblem next(UUID parent, int weeks, NextWeekDocument document) {
        PlannedProblem planned = parents.planned(parent);
        Horizon horizon = planned.problem().horizon();
        if (weeks < 1 || weeks > horizon.weeks()) {
            throw new RequestException(ProblemType.INVALID_REQUEST,
                    "weeks: found " + weeks + ", expected 1 to " + horizon.weeks() + ".");
        }
        List<Missed> missed = document.missed() != null
                ? document.missed()
                : recorded(parent, horizon.monday(weeks).atStartOfDay());
        ChangedProblem rolled = valid(NextWeek.of(planned.problem(), planned.plan().sessions(), weeks, missed));
        Problem next = Objects.requireNonNull(rolled.problem());
        ChangeList changes = new ChangeList(null, document.changes());
        ChangedProblem changed = valid(
                Changes.apply(PathwayCatalogue.completed(next, changes.pathways()), changes.changes()));
        return new ChangedProblem(changed.problem(),
                Stream.concat(rolled.issues().stream(), changed.issues().stream()).toList());
    }

    private List<Missed> recorded(UUID plan, LocalDateTime before) {
        return attendance.list(plan).stream().filter(entry -> !entry.wasAttended())
                .filter(entry -> entry.start().isBefore(before))
                .map(entry -> new Missed(entry.citizen(), entry.start())).toList();
    }

    private static ChangedProblem valid(ChangedProblem changed) {
        if (changed.problem() == null) {
            throw new InvalidDocumentException(changed.issues());
        }
        return changed;
    }
}
