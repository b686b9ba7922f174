package dk.holdplan.api.plan;

import dk.holdplan.data.store.Outcome;
import dk.holdplan.plan.Score;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How good a plan is: penalties, lower is better, compared level by level. */
@Schema(name = "Score")
public record ScoreResponse(@Schema(description = "Broken hard rules") int hard,
        @Schema(description = "Price of unplaced demand") int medium,
        @Schema(description = "Price of everything else") int soft) {

    /** A score as it is shown. */
    public static ScoreResponse of(Score score) {
        return new ScoreResponse(score.hard(), score.medium(), score.soft());
    }

    /** The score of an outcome, if there is one. */
    public static @Nullable ScoreResponse of(@Nullable Outcome outcome) {
        return outcome == null ? null : new ScoreResponse(outcome.hard(), outcome.medium(), outcome.soft());
    }
}
