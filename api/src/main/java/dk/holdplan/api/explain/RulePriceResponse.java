package dk.holdplan.api.explain;

import dk.holdplan.api.change.Names;
import dk.holdplan.explain.MatchSentences;
import dk.holdplan.explain.RulePrice;
import dk.holdplan.rule.Level;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** What one rule costs a plan. */
@Schema(name = "RulePrice")
record RulePriceResponse(@Schema(example = "waitDay") String rule, Level level,
        @Schema(description = "How often, or how many days or minutes, the rule counts") int units,
        @Schema(description = "Price of a unit") int weight,
        @Schema(description = "What the rule adds to the score") int price, String english, String danish,
        @Schema(description = "Matches in all") int total,
        @Schema(description = "Some of the matches; their units in all are the rule's") List<MatchResponse> matches) {

    static RulePriceResponse of(RulePrice price, long skip, int most, MatchSentences sentences, Names names) {
        return new RulePriceResponse(price.rule().id(), price.rule().level(), price.units(), price.weight(),
                price.price(), price.rule().english(), price.rule().danish(), price.matches().size(),
                price.matches().stream().skip(skip).limit(most)
                        .map(match -> MatchResponse.of(match, price.weight(), sentences, names)).toList());
    }
}
