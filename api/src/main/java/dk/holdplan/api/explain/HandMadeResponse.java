package dk.holdplan.api.explain;

import dk.holdplan.api.change.Names;
import dk.holdplan.api.plan.ScoreResponse;
import dk.holdplan.explain.BeforeAndAfter;
import dk.holdplan.explain.RuleDifference;
import dk.holdplan.problem.Problem;
import dk.holdplan.rule.Level;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;

/** What a plan made by hand breaks and costs. */
@Schema(name = "HandMadeCheck")
record HandMadeResponse(@Schema(description = "The plan that the moves were tried in") UUID plan,
        @Schema(description = "Whether no hard rule is broken") boolean valid,
        @Schema(description = "Every broken hard rule") List<BreachResponse> broken, ScoreResponse before,
        ScoreResponse after,
        @Schema(description = "Rules that cost more or less than before") List<DifferenceResponse> differences,
        @Schema(description = "Every demanded session that would be without a place") List<UnplacedResponse> unplaced) {

    /** What one rule costs more than before. */
    @Schema(name = "RuleDifference")
    record DifferenceResponse(@Schema(example = "waitDay") String rule, Level level,
            @Schema(description = "More than before, below zero when fewer") int units,
            @Schema(description = "Price of a unit") int weight,
            @Schema(description = "More than before, below zero when less") int price, String english,
            String danish) {

        private static DifferenceResponse of(RuleDifference difference) {
            return new DifferenceResponse(difference.rule().id(), difference.rule().level(), difference.units(),
                    difference.weight(), difference.price(), difference.rule().english(),
                    difference.rule().danish());
        }
    }

    static HandMadeResponse of(UUID plan, BeforeAndAfter effect, Problem problem) {
        Names names = Names.of(problem);
        return new HandMadeResponse(plan, effect.after().valid(),
                effect.after().broken().stream().map(breach -> BreachResponse.of(breach, names)).toList(),
                ScoreResponse.of(effect.before().score()), ScoreResponse.of(effect.after().score()),
                effect.differences().stream().map(DifferenceResponse::of).toList(),
                effect.after().unplaced().stream().map(UnplacedResponse::of).toList());
    }
}
