package dk.holdplan.api.recommend;

import dk.holdplan.recommend.Effect;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** What a place changes in the score. */
@Schema(name = "Effect",
        description = "What a place adds to the score; negative where the plan gets better. Before and after are scores of the "
                + "problem with the citizen in it.")
record EffectResponse(int medium, int soft, List<RuleResponse> rules) {

    /** What changes for one rule. */
    @Schema(name = "RuleEffect")
    record RuleResponse(@Schema(example = "waitDay") String rule,
            @Schema(description = "More of what the rule counts, negative for less") int units,
            @Schema(description = "Units times the weight") int price) {
    }

    static EffectResponse of(Effect effect) {
        return new EffectResponse(effect.medium(), effect.soft(), effect.rules().stream()
                .map(rule -> new RuleResponse(rule.rule().id(), rule.units(), rule.price())).toList());
    }
}
