package dk.holdplan.api.explain;

import dk.holdplan.explain.MatchSentences;
import dk.holdplan.explain.PutOff;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.rule.Language;
import io.swagger.v3.oas.annotations.media.Schema;

/** A session that could be in the plan's weeks and comes later. */
@Schema(name = "PutOff", description = "A session that could be in the plan's weeks and may as well come later")
record PutOffResponse(String citizen, SessionKind kind, @Schema(description = "Week of the plan, from 0") int week,
        @Schema(description = "Soft points for putting it off") int price, String english, String danish) {

    static PutOffResponse of(PutOff putOff, MatchSentences sentences) {
        return new PutOffResponse(putOff.demand().citizen(), putOff.demand().kind(), putOff.demand().week(),
                putOff.price(), sentences.text(putOff.match(), Language.ENGLISH),
                sentences.text(putOff.match(), Language.DANISH));
    }
}
