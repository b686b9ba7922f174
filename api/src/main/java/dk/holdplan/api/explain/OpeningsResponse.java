package dk.holdplan.api.explain;

import dk.holdplan.api.change.Names;
import dk.holdplan.api.change.SessionResponse;
import dk.holdplan.api.plan.ScoreResponse;
import dk.holdplan.data.document.ChangeFields;
import dk.holdplan.explain.Contest;
import dk.holdplan.explain.Opening;
import dk.holdplan.explain.Openings;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.rule.Language;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;

/** The small changes that open a place for one demand. */
@Schema(name = "Openings")
record OpeningsResponse(ReasonResponse reason,
        @Schema(description = "How many changes were tried; there may be others that help") int tried,
        @Schema(description = "How many of them were single changes") int singles,
        @Schema(description = "Verified by solving with them several times: those that always give the demand "
                + "a place, what costs all others least first; when there are none, those that do "
                + "so now and then") List<OpeningResponse> openings) {

    /** One change, or a few together, that open a place. */
    @Schema(name = "Opening")
    record OpeningResponse(
            @Schema(description = "As in a document of changes", type = "array") List<Map<String, Object>> changes,
            @Schema(description = "Where the demand then is") SessionResponse place,
            @Schema(description = "Of this plan") ScoreResponse before,
            @Schema(description = "Of the best plan with the changes") ScoreResponse after,
            @Schema(description = "Soft points that all others pay more, the citizen's own sessions left out; negative when they "
                    + "gain") int softCost,
            @Schema(description = "Whether somebody would come in on a day off") boolean dayOff,
            @Schema(description = "Other sessions at another time") int moved,
            @Schema(description = "Other sessions that find a place, too") int alsoPlaced,
            @Schema(description = "Whether the demand always has the place, or who may have it instead") ContestResponse contest,
            String english, String danish) {

        private static OpeningResponse of(Opening opening, Names names) {
            return new OpeningResponse(opening.changes().stream().map(ChangeFields::of).toList(),
                    SessionResponse.of(opening.place(), names), ScoreResponse.of(opening.before()),
                    ScoreResponse.of(opening.after()), opening.softCost(), opening.dayOff(),
                    opening.counts().moved(),
                    opening.counts().added() - 1, ContestResponse.of(opening.contest()), opening.text(Language.ENGLISH),
                    opening.text(Language.DANISH));
        }
    }

    /** Whether the demand always has the place. */
    @Schema(name = "Contest")
    record ContestResponse(
            @Schema(description = "Whether the demand had the place in every attempt, and no plan without it "
                    + "was as good") boolean sure,
            @Schema(description = "In how many attempts it had the place") int held, int attempts,
            @Schema(description = "Whose demands may have the place instead") List<RivalResponse> rivals,
            @Schema(description = "Empty when it is sure") String english, String danish) {

        private static ContestResponse of(Contest contest) {
            return new ContestResponse(contest.sure(), contest.held(), contest.attempts(), contest.rivals().stream()
                    .map(rival -> new RivalResponse(rival.citizen(), rival.kind(), rival.week())).toList(),
                    contest.text(Language.ENGLISH), contest.text(Language.DANISH));
        }
    }

    /** A demand of somebody else that has no place. */
    @Schema(name = "Rival")
    record RivalResponse(String citizen, SessionKind kind, @Schema(description = "Week of the plan, from 0") int week) {
    }

    static OpeningsResponse of(ReasonResponse reason, Openings.Found found, Problem problem) {
        Names names = Names.of(problem);
        return new OpeningsResponse(reason, found.tried(), found.singles(),
                found.openings().stream().map(opening -> OpeningResponse.of(opening, names)).toList());
    }
}
