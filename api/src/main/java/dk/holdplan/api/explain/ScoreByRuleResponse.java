package dk.holdplan.api.explain;

import dk.holdplan.api.plan.ScoreResponse;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;

/** The score of a plan rule by rule. */
@Schema(name = "ScoreByRule")
record ScoreByRuleResponse(UUID plan, ScoreResponse score,
        @Schema(description = "Every broken hard rule") List<BreachResponse> broken,
        @Schema(description = "Medium and soft rules, also those that cost nothing") List<RulePriceResponse> rules) {
}
