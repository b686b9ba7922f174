package dk.holdplan.api.attendance;

import dk.holdplan.api.error.InvalidDocumentException;
import dk.holdplan.api.error.ProblemType;
import dk.holdplan.api.error.Readings;
import dk.holdplan.api.error.RequestException;
import dk.holdplan.api.valid.AnsweringPlans;
import dk.holdplan.check.Issue;
import dk.holdplan.data.attendance.Attendance;
import dk.holdplan.data.attendance.AttendanceStore;
import dk.holdplan.data.document.AttendanceListDocument;
import dk.holdplan.data.store.PlanStore;
import dk.holdplan.data.store.StoredPlan;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/plans/{id}/attendance")
@Tag(name = "Attendance", description = "Whether citizens came to their sessions")
class AttendanceController {

    private final AttendanceStore attendance;
    private final PlanStore plans;
    private final AnsweringPlans answering;

    AttendanceController(AttendanceStore attendance, PlanStore plans, AnsweringPlans answering) {
        this.attendance = attendance;
        this.plans = plans;
        this.answering = answering;
    }

    @GetMapping
    @Operation(summary = "Look at the attendance of a plan", description = "With what was recorded of the same "
            + "sessions in the plans that it was made from.")
    AttendanceResponse list(@PathVariable UUID id) {
        plan(id);
        return new AttendanceResponse(id, attendance.list(id));
    }

    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Record attendance",
            description = "Of the sessions that are named; what is recorded of others stays. A status null takes back what was "
                    + "recorded. The same again changes nothing. For a superseded plan the one that is valid now answers.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(description = "The answer of GET, without plan",
            required = true, content = @Content(schema = @Schema(type = "object")))
    @ApiResponse(responseCode = "200", description = "Recorded; all that is known now")
    @ApiResponse(responseCode = "409", description = "The plan is still being made, or there is none",
            content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
    @ApiResponse(responseCode = "422",
            description = "Some sessions are not in the plan; all are listed, none is recorded",
            content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
    AttendanceResponse put(@PathVariable("id") UUID asked, @RequestBody byte[] document) {
        UUID id = answering.itself(asked).plan();
        StoredPlan plan = plan(id);
        if (!plan.state().isFinal() || plan.outcome() == null) {
            throw new RequestException(ProblemType.CONFLICT,
                    "Plan " + id + " is " + plan.state() + " and has no final timetable.");
        }
        List<Attendance> entries = Readings.value(AttendanceListDocument.read(document));
        List<Issue> issues = attendance.record(id, entries);
        if (!issues.isEmpty()) {
            throw new InvalidDocumentException(issues);
        }
        return list(id);
    }

    private StoredPlan plan(UUID id) {
        return plans.find(id)
                .orElseThrow(() -> new RequestException(ProblemType.NOT_FOUND, "There is no plan " + id + "."));
    }
}
