package dk.holdplan.api.explain;

import dk.holdplan.api.change.Parents;
import dk.holdplan.api.error.InvalidDocumentException;
import dk.holdplan.api.error.Readings;
import dk.holdplan.api.valid.AnsweringPlans;
import dk.holdplan.data.document.HandMadeDocument;
import dk.holdplan.data.store.PlannedProblem;
import dk.holdplan.explain.BeforeAndAfter;
import dk.holdplan.explain.HandMade;
import dk.holdplan.explain.HandMadePlan;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Reasons")
class HandMadeController {

    private final Parents plans;
    private final AnsweringPlans answering;

    HandMadeController(Parents plans, AnsweringPlans answering) {
        this.plans = plans;
        this.answering = answering;
    }

    @PostMapping(path = "/api/v1/plans/{id}/check", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Check moves made by hand", description = "Which rules they would break and what they would "
            + "cost; nothing is stored. Each move names a session by citizen, kind and start (none for a session that "
            + "is added) and the place that it goes to (null for one that is taken out). Instead of moves, the "
            + "document may have all sessions of a plan. For a superseded plan the one that is valid now answers.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(description = "moves, or sessions as in a plan document",
            required = true, content = @Content(schema = @Schema(type = "object", example = """
                    {"moves": [{"citizen": "c1", "kind": "TRAINING", "start": "2026-12-01T09:00",
                     "to": {"start": "2026-12-02T10:00", "therapist": "t1", "room": "r1", "class": null}}]}""")))
    @ApiResponse(responseCode = "200", description = "What they break and cost",
            content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
                    schema = @Schema(implementation = HandMadeResponse.class)))
    @ApiResponse(responseCode = "409", description = "Nothing was found for the plan yet",
            content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
    @ApiResponse(responseCode = "422",
            description = "The document has errors, or names what the problem does not have; all are listed",
            content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
    HandMadeResponse check(@PathVariable UUID id, @RequestBody byte[] document) {
        HandMade made = Readings.value(HandMadeDocument.read(document));
        UUID answers = answering.itself(id).plan();
        PlannedProblem planned = plans.planned(answers);
        HandMadePlan plan = HandMadePlan.of(planned.problem(), planned.plan().sessions(), made);
        if (plan.sessions() == null) {
            throw new InvalidDocumentException(plan.issues());
        }
        return HandMadeResponse.of(answers,
                BeforeAndAfter.of(planned.problem(), planned.plan().sessions(), plan.sessions()),
                planned.problem());
    }
}
