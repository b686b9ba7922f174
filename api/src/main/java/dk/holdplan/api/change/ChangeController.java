package dk.holdplan.api.change;

import dk.holdplan.api.error.Readings;
import dk.holdplan.api.plan.LimitParameters;
import dk.holdplan.api.plan.PlanResponse;
import dk.holdplan.change.ChangeList;
import dk.holdplan.data.document.ChangesDocument;
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
@Tag(name = "Changes", description = "What comes after a plan: changes, differences, the next week")
class ChangeController {

    private final Replanning replanning;
    private final Children children;
    private final LimitParameters limits;

    ChangeController(Replanning replanning, Children children, LimitParameters limits) {
        this.replanning = replanning;
        this.children = children;
        this.limits = limits;
    }

    @PostMapping(path = "/api/v1/plans/{id}/changes", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Change the facts of a plan",
            description = "Queues a search for a new plan with few changes; the plan itself stays as it is. What starts within "
                    + "the notice (holdplan.change.notice) after frozenBefore stays too, or is taken away when it cannot, and "
                    + "nothing new is put there. With dryRun=true it only tells what the changes break, and nothing is "
                    + "stored.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            description = "A document of changes; frozenBefore is now when it is left out", required = true,
            content = @Content(schema = @Schema(type = "object")))
    @ApiResponse(responseCode = "202", description = "Queued; Location says where to look",
            content = @Content(schema = @Schema(implementation = PlanResponse.class)))
    @ApiResponse(responseCode = "200", description = "What would break, with dryRun=true",
            content = @Content(schema = @Schema(implementation = DryRunResponse.class)))
    @ApiResponse(responseCode = "409", description = "Nothing was found for the plan yet",
            content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
    @ApiResponse(responseCode = "422", description = "The changes have errors; all are listed",
            content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
    ResponseEntity<?> change(@PathVariable UUID id, @RequestBody byte[] document,
            @Parameter(description = "true only tells what would break") @RequestParam(
                    defaultValue = "false") boolean dryRun,
            @Parameter(description = "Longest time of the search, such as 30s") @RequestParam(
                    required = false) @Nullable String time,
            @Parameter(description = "Most steps of the search") @RequestParam(required = false) @Nullable Long steps,
            @Parameter(description = "Of every random choice") @RequestParam(required = false) @Nullable Long seed) {
        var searchLimits = limits.read(time, steps, seed);
        ChangeList changes = Readings.value(ChangesDocument.read(document));
        return dryRun
                ? ResponseEntity.ok(DryRunResponse.of(replanning.changed(id, changes)))
                : children.queued(replanning.repaired(id, changes), searchLimits, id);
    }
}
