package dk.holdplan.api.explain;

import dk.holdplan.plan.Plan.Unplaced;
import dk.holdplan.problem.SessionKind;
import io.swagger.v3.oas.annotations.media.Schema;

/** A demanded session without a place. */
@Schema(name = "Unplaced", description = "A demanded session without a place")
record UnplacedResponse(String citizen, SessionKind kind, @Schema(description = "Week of the plan, from 0") int week) {

    static UnplacedResponse of(Unplaced unplaced) {
        return new UnplacedResponse(unplaced.citizen(), unplaced.kind(), unplaced.week());
    }
}
