package dk.holdplan.api.explain;

import dk.holdplan.api.change.Names;
import dk.holdplan.api.change.SessionResponse;
import dk.holdplan.api.plan.ScoreResponse;
import dk.holdplan.data.document.ChangeFields;
import dk.holdplan.explain.Opening;
import dk.holdplan.explain.Openings;
import dk.holdplan.problem.Problem;
import dk.holdplan.rule.Language;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;

/** The small changes that open a place for one demand. */
@Schema(name = "Openings")
record OpeningsResponse(ReasonResponse reason,
        @Schema(description = "How many changes were tried; there may be others that help") int tried,
        @Schema(description = "Verified by solving with them; what costs the rest of the plan least comes first") List<OpeningResponse> openings) {

    /** One change, or a few together, that open a place. */
    @Schema(name = "Opening")
    record OpeningResponse(
            @Schema(description = "As in a document of changes", type = "array") List<Map<String, Object>> changes,
            @Schema(description = "Where the demand then is") SessionResponse place,
            @Schema(description = "Of this plan") ScoreResponse before,
            @Schema(description = "Of the best plan with the changes") ScoreResponse after,
            @Schema(description = "Soft points that everything else costs more") int softCost,
            @Schema(description = "Whether somebody would come in on a day off") boolean dayOff,
            @Schema(description = "In how many of the verifying searches the demand had its place") int held,
            @Schema(description = "How many verifying searches there were") int searches,
            @Schema(description = "Other sessions at another time") int moved,
            @Schema(description = "Other sessions that find a place, too") int alsoPlaced, String english,
            String danish) {

        private static OpeningResponse of(Opening opening, Names names) {
            return new OpeningResponse(opening.changes().stream().map(ChangeFields::of).toList(),
                    SessionResponse.of(opening.place(), names), ScoreResponse.of(opening.before()),
                    ScoreResponse.of(opening.after()), opening.softCost(), opening.dayOff(), opening.held().times(),
                    opening.held().searches(),
                    opening.counts().moved(),
                    opening.counts().added() - 1, opening.text(Language.ENGLISH),
                    opening.text(Language.DANISH));
        }
    }

    static OpeningsResponse of(ReasonResponse reason, Openings.Found found, Problem problem) {
        Names names = Names.of(problem);
        return new OpeningsResponse(reason, found.tried(),
                found.openings().stream().map(opening -> OpeningResponse.of(opening, names)).toList());
    }
}
