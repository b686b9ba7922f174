package dk.holdplan.api.catalogue;

import dk.holdplan.rule.Level;
import dk.holdplan.rule.Rule;
import io.swagger.v3.oas.annotations.media.Schema;

/** A rule of the catalogue. */
@Schema(name = "Rule")
record RuleResponse(@Schema(example = "waitDay") String id, Level level,
        @Schema(description = "Penalty per unit unless a problem names another") int defaultWeight, String english,
        String danish) {

    static RuleResponse of(Rule rule) {
        return new RuleResponse(rule.id(), rule.level(), rule.defaultWeight(), rule.english(), rule.danish());
    }
}
