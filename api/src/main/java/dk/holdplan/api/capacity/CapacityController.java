package dk.holdplan.api.capacity;

import dk.holdplan.api.change.Parents;
import dk.holdplan.capacity.CapacityUse;
import dk.holdplan.data.store.PlannedProblem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Capacity", description = "How full everything is, what if, and the weeks ahead")
class CapacityController {

    private final Parents plans;

    CapacityController(Parents plans) {
        this.plans = plans;
    }

    @GetMapping("/api/v1/plans/{id}/capacity")
    @Operation(summary = "Look at the use of capacity", description = "Places of classes, minutes of therapists and "
            + "rooms, sessions placed of those needed, and how long new citizens wait. Names no citizens.")
    @ApiResponse(responseCode = "409", description = "Nothing was found for the plan yet", content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
    CapacityResponse capacity(@PathVariable UUID id) {
        PlannedProblem planned = plans.planned(id);
        return CapacityResponse.of(id, CapacityUse.of(planned.problem(), planned.plan()));
    }
}
