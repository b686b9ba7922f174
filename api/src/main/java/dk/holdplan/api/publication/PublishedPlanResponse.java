package dk.holdplan.api.publication;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.holdplan.api.audit.NamesCitizens;
import dk.holdplan.api.change.SessionResponse;
import dk.holdplan.api.plan.PlanResponse;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A plan that was published. */
@Schema(name = "PublishedPlan")
record PublishedPlanResponse(@JsonUnwrapped PlanResponse plan,
        @Schema(description = "What was booked or published since the plan was made, and was put into it: the published plan is "
                + "then another one, with the one that was asked for as its parent") List<SessionResponse> merged,
        @Schema(description = "Until when it can be undone; absent when it cannot") @Nullable Instant undoUntil)
        implements
            NamesCitizens {

    @Override
    public Stream<String> citizensNamed() {
        return merged.stream().map(SessionResponse::citizen);
    }
}
