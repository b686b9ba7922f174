package dk.holdplan.api.explain;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;

/** Why the demands of a plan that have no place have none. */
@Schema(name = "UnplacedReasons")
record UnplacedReasonsResponse(UUID plan,
        @Schema(description = "Who will not start in time, the earliest deadline first") List<StartGuaranteeResponse> startGuarantee,
        @Schema(description = "Of every demand without a place, examinations first") List<ReasonResponse> unplaced) {
}
