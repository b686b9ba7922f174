package dk.holdplan.api.explain;

import dk.holdplan.api.change.Names;
import dk.holdplan.api.change.Parents;
import dk.holdplan.api.error.ProblemType;
import dk.holdplan.api.error.RequestException;
import dk.holdplan.data.store.PlannedProblem;
import dk.holdplan.explain.Openings;
import dk.holdplan.explain.Reason;
import dk.holdplan.explain.Reasons;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/plans/{id}/unplaced")
@Tag(name = "Reasons")
class UnplacedController {

    private static final int MOST_BLOCKS = 200;

    private final Parents plans;
    /** Looking for openings takes every core for seconds; the next request waits. */
    private final Semaphore oneAtATime = new Semaphore(1, true);

    UnplacedController(Parents plans) {
        this.plans = plans;
    }

    @GetMapping
    @Operation(summary = "Look at why demands have no place", description = "Who will not start within the guaranteed "
            + "days, and for each demand without a place every place it could be thought to have, by what blocks it. "
            + "The places are tried in the finished plan; the start guarantee comes first, with what the service "
            + "promises and what the law gives. What may as well come later is put off, at a price. Who is not admitted, or "
            + "waits for a decision, comes with every reason, and who starts in time with the deadline.")
    @ApiResponse(responseCode = "409", description = "Nothing was found for the plan yet",
            content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
    UnplacedReasonsResponse reasons(@PathVariable UUID id,
            @Parameter(description = "Blocks of each demand at most, 0 to 200") @RequestParam(
                    defaultValue = "10") int blocks) {
        if (blocks < 0 || blocks > MOST_BLOCKS) {
            throw new RequestException(ProblemType.INVALID_REQUEST,
                    "blocks: found " + blocks + ", expected 0 to " + MOST_BLOCKS + ".");
        }
        PlannedProblem planned = valid(id);
        return UnplacedReasonsResponse.of(id, planned, reasons(planned).of(planned.plan()), blocks);
    }

    @GetMapping("/{number}")
    @Operation(summary = "Look for small changes that open a place", description = "For one demand without a place: a "
            + "place more in a class, an hour more of a therapist or a room, a day more of the citizen, or a session "
            + "of somebody else moved with consent. Each was verified by solving again with it, and can be sent to "
            + "the changes of the plan as it is. Takes some seconds.")
    @ApiResponse(responseCode = "409", description = "Nothing was found for the plan yet",
            content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
    OpeningsResponse openings(@PathVariable UUID id,
            @Parameter(description = "The number of the demand in the list of reasons") @PathVariable int number)
            throws InterruptedException {
        PlannedProblem planned = valid(id);
        List<Reason> reasons = reasons(planned).of(planned.plan());
        if (number < 0 || number >= reasons.size()) {
            throw new RequestException(ProblemType.NOT_FOUND,
                    "Plan " + id + " has no demand without a place with the number " + number + ".");
        }
        Reason reason = reasons.get(number);
        oneAtATime.acquire();
        try {
            return OpeningsResponse.of(
                    ReasonResponse.of(number, reason, MOST_BLOCKS, Names.of(planned.problem())),
                    new Openings(planned.problem(), planned.plan().sessions(), Openings.USUAL_STEPS)
                            .of(reason.demand()),
                    planned.problem());
        } finally {
            oneAtATime.release();
        }
    }

    private PlannedProblem valid(UUID id) {
        PlannedProblem planned = plans.planned(id);
        if (planned.plan().score().hard() > 0) {
            throw new RequestException(ProblemType.CONFLICT,
                    "Plan " + id + " breaks hard rules; reasons are told of valid plans.");
        }
        return planned;
    }

    private static Reasons reasons(PlannedProblem planned) {
        return new Reasons(planned.problem(), planned.plan().sessions());
    }
}
