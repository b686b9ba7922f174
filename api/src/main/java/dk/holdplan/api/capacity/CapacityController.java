package dk.holdplan.api.capacity;

import dk.holdplan.api.change.Parents;
import dk.holdplan.api.csv.CsvTable;
import dk.holdplan.capacity.CapacityUse;
import dk.holdplan.data.store.PlannedProblem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Capacity", description = "How full everything is, what if, and the weeks ahead")
class CapacityController {

    private static final String PATH = "/api/v1/plans/{id}/capacity";

    private final Parents plans;

    CapacityController(Parents plans) {
        this.plans = plans;
    }

    @GetMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Look at the use of capacity",
            description = "Places of classes, minutes of therapists and rooms, sessions placed of those needed, and how long new "
                    + "citizens wait. Names no citizens. As CSV a line for each meeting and each day of a therapist or room; "
                    + "as a picture the week as a heat map, or how long new citizens wait.")
    @ApiResponse(responseCode = "409", description = "Nothing was found for the plan yet",
            content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
    CapacityResponse capacity(@PathVariable UUID id) {
        return CapacityResponse.of(id, use(id));
    }

    @GetMapping(path = PATH, produces = CsvTable.MEDIA_TYPE)
    CsvTable csv(@PathVariable UUID id) {
        return UseCsv.withoutCitizens(use(id));
    }

    @GetMapping(path = PATH, produces = MediaType.IMAGE_PNG_VALUE)
    byte[] picture(@PathVariable UUID id,
            @Parameter(description = "week or waiting") @RequestParam(required = false) @Nullable String picture) {
        return FileAnswers.png(UsePictures.of(use(id)), picture);
    }

    private CapacityUse use(UUID id) {
        PlannedProblem planned = plans.planned(id);
        return CapacityUse.of(planned.problem(), planned.plan());
    }
}
