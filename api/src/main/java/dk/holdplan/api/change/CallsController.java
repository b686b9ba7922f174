package dk.holdplan.api.change;

import dk.holdplan.api.csv.CsvTable;
import dk.holdplan.api.error.ProblemType;
import dk.holdplan.api.error.RequestException;
import dk.holdplan.data.publication.Tellings;
import dk.holdplan.data.store.StoredPlan;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Changes")
class CallsController {

    private final Parents parents;
    private final Tellings tellings;

    CallsController(Parents parents, Tellings tellings) {
        this.parents = parents;
        this.tellings = tellings;
    }

    @GetMapping(path = "/api/v1/plans/{id}/calls", produces = {MediaType.APPLICATION_JSON_VALUE, CsvTable.MEDIA_TYPE})
    @Operation(summary = "Whom to phone",
            description = "What is different from what citizens were last told: of a draft, from what is published now for its "
                    + "sites and weeks, whatever it was made from; of a published plan, from what was published before. Who "
                    + "comes first is called first; those who only get another therapist or room come last and need no call.")
    @ApiResponse(responseCode = "200", content = {
            @Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
                    schema = @Schema(implementation = CallsResponse.class)),
            @Content(mediaType = CsvTable.MEDIA_TYPE, schema = @Schema(type = "string"))})
    @ApiResponse(responseCode = "409", description = "Nothing was found for the plan yet",
            content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
    CallsResponse calls(@PathVariable UUID id) {
        StoredPlan plan = parents.stored(id);
        if (plan.outcome() == null) {
            throw new RequestException(ProblemType.CONFLICT,
                    "Plan " + id + " is " + plan.state() + " and nothing was found yet.");
        }
        return CallsResponse.of(id, tellings.of(id));
    }
}
