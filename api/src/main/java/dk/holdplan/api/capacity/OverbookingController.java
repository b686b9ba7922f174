package dk.holdplan.api.capacity;

import dk.holdplan.api.change.Parents;
import dk.holdplan.api.csv.CsvTable;
import dk.holdplan.api.error.ProblemType;
import dk.holdplan.api.error.RequestException;
import dk.holdplan.capacity.overbooking.Overbooking;
import dk.holdplan.capacity.overbooking.ShowRates;
import dk.holdplan.data.attendance.ShowCounts;
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
@Tag(name = "Capacity")
class OverbookingController {

    private static final String PATH = "/api/v1/plans/{id}/overbooking";
    private static final String RISK = "Most chance that more come to a fully booked meeting than there are places";
    private static final String SHOW_RATE = "Share of the sessions that citizens come to; without it the rates that were "
            + "recorded";

    private final Parents plans;
    private final ShowCounts counts;

    OverbookingController(Parents plans, ShowCounts counts) {
        this.plans = plans;
        this.counts = counts;
    }

    @GetMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Look how far classes could be overbooked", description = "Changes nothing: how many bookings "
            + "each class could take because some do not come, never more than its largest room holds, and what that "
            + "risks. The answer's changes can be sent to /changes. Rates are measured on what was recorded as ARRIVED "
            + "or MISSED in meetings of the same classes.")
    @ApiResponse(responseCode = "409",
            description = "Nothing was found for the plan yet, or too little attendance was recorded to measure a rate",
            content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
    OverbookingResponse overbooking(@PathVariable UUID id,
            @Parameter(description = RISK) @RequestParam(defaultValue = "0.05") double risk,
            @Parameter(description = SHOW_RATE) @RequestParam(required = false) @Nullable Double showRate) {
        ShowRates rates = rates(id, showRate);
        return OverbookingResponse.of(id, rates, overbooking(id, rates, risk));
    }

    @GetMapping(path = PATH, produces = CsvTable.MEDIA_TYPE)
    CsvTable csv(@PathVariable UUID id,
            @Parameter(description = RISK) @RequestParam(defaultValue = "0.05") double risk,
            @Parameter(description = SHOW_RATE) @RequestParam(required = false) @Nullable Double showRate) {
        return OverbookingTable.csv(overbooking(id, rates(id, showRate), risk));
    }

    private Overbooking overbooking(UUID id, ShowRates rates, double risk) {
        check("risk", risk);
        return Overbooking.of(plans.planned(id).problem(), rates, risk);
    }

    private ShowRates rates(UUID id, @Nullable Double given) {
        if (given != null) {
            check("showRate", given);
            return ShowRates.of(given);
        }
        plans.check(id);
        ShowRates measured = ShowRates.of(counts.of(id));
        if (measured.sessions() < ShowRates.ENOUGH) {
            throw new RequestException(ProblemType.CONFLICT, "The attendance of " + measured.sessions()
                    + " sessions was recorded, expected " + ShowRates.ENOUGH + " to measure a rate, or showRate.");
        }
        return measured;
    }

    private static void check(String name, double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new RequestException(ProblemType.INVALID_REQUEST,
                    name + ": found " + share + ", expected 0 to 1.");
        }
    }
}
