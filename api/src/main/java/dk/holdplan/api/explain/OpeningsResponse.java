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
        @Schema(description = "How many of them were single changes") int singles,
        @Schema(description = "How many single changes gave the demand a place in some attempts and not in every one, when none did in every one") int unsure,
        @Schema(description = "Verified by solving with them several times: the demand had a place each time; what costs all others least comes first") List<OpeningResponse> openings) {

    /** One change, or a few together, that open a place. */
    @Schema(name = "Opening")
    record OpeningResponse(
            @Schema(description = "As in a document of changes", type = "array") List<Map<String, Object>> changes,
            @Schema(description = "Where the demand then is") SessionResponse place,
            @Schema(description = "Of this plan") ScoreResponse before,
            @Schema(description = "Of the best plan with the changes") ScoreResponse after,
            @Schema(description = "Soft points that all others pay more, the citizen's own sessions left out; negative when they gain") int softCost,
            @Schema(description = "Whether somebody would come in on a day off") boolean dayOff,
            @Schema(description = "Other sessions at another time") int moved,
            @Schema(description = "Other sessions that find a place, too") int alsoPlaced, String english,
            String danish) {

        private static OpeningResponse of(Opening opening, Names names) {
            return new OpeningResponse(opening.changes().stream().map(ChangeFields::of).toList(),
                    SessionResponse.of(opening.place(), names), ScoreResponse.of(opening.before()),
                    ScoreResponse.of(opening.after()), opening.softCost(), opening.dayOff(),
                    opening.counts().moved(),
                    opening.counts().added() - 1, opening.text(Language.ENGLISH),
                    opening.text(Language.DANISH));
        }
    }

    static OpeningsResponse of(ReasonResponse reason, Openings.Found found, Problem problem) {
        Names names = Names.of(problem);
        return new OpeningsResponse(reason, found.tried(), found.singles(), found.unsure(),
                found.openings().stream().map(opening -> OpeningResponse.of(opening, names)).toList());
    }
}
