package dk.holdplan.api.progress;

import dk.holdplan.api.error.ProblemType;
import dk.holdplan.api.error.RequestException;
import dk.holdplan.data.store.PlanStore;
import dk.holdplan.data.store.StoredPlan;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

@RestController
@Tag(name = "Plans")
class ProgressController {

    private final PlanStore plans;
    private final ProgressStreams streams;

    ProgressController(PlanStore plans, ProgressStreams streams) {
        this.plans = plans;
        this.streams = streams;
    }

    @GetMapping(path = "/api/v1/plans/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(summary = "Follow the search for a plan", description = "Server-sent events: progress about once a "
            + "second while the plan is not final, then one event end, and the stream ends.")
    @ApiResponse(responseCode = "200",
            content = @Content(mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
                    schema = @Schema(implementation = ProgressEvent.class)))
    @ApiResponse(responseCode = "204", description = "The event end was received before: nothing will follow",
            content = @Content)
    ResponseEntity<SseEmitter> events(@PathVariable UUID id,
            @Parameter(hidden = true) @RequestHeader(name = "Last-Event-ID",
                    required = false) @Nullable String lastEvent) {
        StoredPlan plan = plans.find(id)
                .orElseThrow(() -> new RequestException(ProblemType.NOT_FOUND, "There is no plan " + id + "."));
        if (plan.state().isFinal() && Long.toString(plan.version()).equals(lastEvent)) {
            return ResponseEntity.noContent().build();
        }
        return ResponseEntity.ok().header("Cache-Control", "no-store").header("X-Accel-Buffering", "no")
                .body(streams.follow(id));
    }
}
