package dk.holdplan.api.change;

import dk.holdplan.api.csv.CsvTable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
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
class DiffController {

    private final Parents parents;

    DiffController(Parents parents) {
        this.parents = parents;
    }

    @GetMapping(path = "/api/v1/plans/{id}/diff/{other}", produces = {MediaType.APPLICATION_JSON_VALUE,
            CsvTable.MEDIA_TYPE})
    @Operation(summary = "Compare two plans", description = "Every session that was added or removed, or has another "
            + "time, therapist, room or class: by citizen, who comes first before the others, and by therapist, or as "
            + "CSV with a line for each. Whom to phone is another question: see calls.")
    @ApiResponse(responseCode = "200", content = {
            @Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
                    schema = @Schema(implementation = DiffResponse.class)),
            @Content(mediaType = CsvTable.MEDIA_TYPE, schema = @Schema(type = "string"))})
    @ApiResponse(responseCode = "409", description = "Nothing was found for one of them yet",
            content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
    DiffResponse diff(@Parameter(description = "The earlier plan") @PathVariable UUID id,
            @Parameter(description = "The later plan") @PathVariable UUID other) {
        return DiffResponse.of(id, parents.planned(id), other, parents.planned(other));
    }
}
