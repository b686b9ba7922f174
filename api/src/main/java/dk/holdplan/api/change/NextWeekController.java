package dk.holdplan.api.change;

import dk.holdplan.api.error.Readings;
import dk.holdplan.api.plan.LimitParameters;
import dk.holdplan.api.plan.PlanResponse;
import dk.holdplan.api.valid.AnsweringPlans;
import dk.holdplan.data.document.NextWeekDocument;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Changes")
class NextWeekController {

    private final RollingOn rollingOn;
    private final Children children;
    private final LimitParameters limits;
    private final AnsweringPlans answering;

    NextWeekController(RollingOn rollingOn, Children children, LimitParameters limits, AnsweringPlans answering) {
        this.answering = answering;
        this.rollingOn = rollingOn;
        this.children = children;
        this.limits = limits;
    }

    @PostMapping(path = "/api/v1/plans/{id}/next-week", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Roll a plan on", description = "Queues a search for the plan of the weeks that follow: "
            + "courses are brought forward by what was attended, finished ones leave. What is recorded as MISSED or "
            + "CANCELLED was not attended, unless the body says what was missed. For a superseded plan the one that is "
            + "valid now is rolled on.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            description = "missed as in a document of attendance, and changes, such as new referrals, as in a document of "
                    + "changes; each may be left out",
            content = @Content(schema = @Schema(type = "object")))
    @ApiResponse(responseCode = "202", description = "Queued; Location says where to look",
            content = @Content(schema = @Schema(implementation = PlanResponse.class)))
    @ApiResponse(responseCode = "409", description = "Nothing was found for the plan yet",
            content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
    @ApiResponse(responseCode = "422", description = "The document does not fit the plan; all errors are listed",
            content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
    ResponseEntity<PlanResponse> nextWeek(@PathVariable UUID id,
            @RequestBody(required = false) byte @Nullable [] document,
            @Parameter(description = "How many weeks have passed") @RequestParam(defaultValue = "1") int weeks,
            @Parameter(description = "Longest time of the search, such as 30s") @RequestParam(
                    required = false) @Nullable String time,
            @Parameter(description = "Most steps of the search") @RequestParam(required = false) @Nullable Long steps,
            @Parameter(description = "Of every random choice") @RequestParam(required = false) @Nullable Long seed) {
        var searchLimits = limits.read(time, steps, seed);
        NextWeekDocument known = document == null || document.length == 0
                ? NextWeekDocument.EMPTY
                : Readings.value(NextWeekDocument.read(document));
        UUID plan = answering.itself(id).plan();
        return children.queued(rollingOn.next(plan, weeks, known), searchLimits, plan);
    }
}
