package dk.holdplan.api.plan;

import dk.holdplan.api.error.InvalidProblemException;
import dk.holdplan.api.error.IssueResponse;
import dk.holdplan.api.error.ProblemType;
import dk.holdplan.api.error.RequestException;
import dk.holdplan.api.job.Jobs;
import dk.holdplan.api.paging.Part;
import dk.holdplan.api.security.Caller;
import dk.holdplan.check.Issue;
import dk.holdplan.data.document.PlanDocument;
import dk.holdplan.data.document.ProblemDocument;
import dk.holdplan.data.document.Reading;
import dk.holdplan.data.paging.Position;
import dk.holdplan.data.scope.PlanScope;
import dk.holdplan.data.store.InTheWay;
import dk.holdplan.data.store.NewPlan;
import dk.holdplan.data.store.PlanAccess;
import dk.holdplan.data.store.PlanState;
import dk.holdplan.data.store.PlanStore;
import dk.holdplan.data.store.StoredPlan;
import dk.holdplan.problem.Problem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

@RestController
@RequestMapping("/api/v1/plans")
@Tag(name = "Plans", description = "Submit a planning problem, follow its search, fetch the plan")
class PlanController {

    private final PlanStore plans;
    private final PlanAccess access;
    private final Jobs jobs;
    private final LimitParameters limits;

    PlanController(PlanStore plans, PlanAccess access, Jobs jobs, LimitParameters limits) {
        this.plans = plans;
        this.access = access;
        this.jobs = jobs;
        this.limits = limits;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Submit a problem", description = "Queues a search for the best plan. "
            + "With solve=false the problem is only checked, and nothing is stored.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(description = "A problem document", required = true,
            content = @Content(schema = @Schema(type = "object")))
    @ApiResponse(responseCode = "202", description = "Queued; Location says where to look",
            content = @Content(schema = @Schema(implementation = PlanResponse.class)))
    @ApiResponse(responseCode = "200", description = "Checked, with solve=false",
            content = @Content(schema = @Schema(implementation = CheckResponse.class)))
    @ApiResponse(responseCode = "422", description = "The problem has errors; all are listed",
            content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
    ResponseEntity<?> submit(@RequestBody byte[] document,
            @Parameter(description = "false only checks") @RequestParam(defaultValue = "true") boolean solve,
            @Parameter(description = "Longest time of the search, such as 30s") @RequestParam(
                    required = false) @Nullable String time,
            @Parameter(
                    description = "Most steps of the search; with them two searches with one seed give one plan, on any machine, "
                            + "because two searches then run side by side everywhere") @RequestParam(
                                    required = false) @Nullable Long steps,
            @Parameter(description = "Of every random choice") @RequestParam(required = false) @Nullable Long seed) {
        var searchLimits = limits.read(time, steps, seed);
        Reading<Problem> reading = ProblemDocument.read(document);
        Problem problem = reading.value();
        if (problem == null || reading.issues().stream().anyMatch(Issue::isError)) {
            throw new InvalidProblemException(reading.issues());
        }
        jobs.check(problem);
        List<IssueResponse> issues = IssueResponse.forReader(reading.issues());
        if (!solve) {
            return ResponseEntity.ok(new CheckResponse(issues));
        }
        StoredPlan plan = jobs.submit(new NewPlan(problem, searchLimits, null));
        return ResponseEntity.accepted().location(URI.create("/api/v1/plans/" + plan.id()))
                .body(PlanResponse.of(plan, queuePosition(plan), issues));
    }

    @GetMapping
    @Operation(summary = "List plans", description = "The newest first; those that the caller may see.")
    PlanPage list(@Parameter(description = Part.PAGE) @RequestParam(defaultValue = "0") int page,
            @Parameter(description = "1 to 100") @RequestParam(defaultValue = "20") int size,
            @Parameter(description = Part.AFTER) @RequestParam(required = false) @Nullable String after) {
        Part part = Part.of(page, size, after);
        PlanScope scope = Caller.current().map(Caller::plans).orElseThrow();
        Page<StoredPlan> found = part.after() == null
                ? access.page(scope, page, size)
                : access.after(scope, part.after(), size);
        return new PlanPage(found.map(PlanResponse::of).getContent(), page, size, found.getTotalElements(),
                part.next(found.getContent(), plan -> new Position(plan.requestedAt(), plan.id())));
    }

    @GetMapping("/{id}")
    @Operation(summary = "Look at a plan", description = "Its state and score, without the timetable.")
    PlanResponse get(@PathVariable UUID id) {
        return plans.find(id).map(plan -> PlanResponse.of(plan, queuePosition(plan), null))
                .orElseThrow(() -> unknown(id));
    }

    @GetMapping(path = "/{id}/problem", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Fetch the problem of a plan")
    @ApiResponse(responseCode = "200",
            content = @Content(schema = @Schema(type = "object", description = "A problem document")))
    @Nullable
    String problem(@PathVariable UUID id, WebRequest request) {
        // It never changes.
        if (request.checkNotModified("problem-" + id)) {
            return null;
        }
        return plans.problem(id).orElseThrow(() -> unknown(id));
    }

    @GetMapping(path = "/{id}/plan", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Fetch a plan", description = "The best plan so far, or the final one.")
    @ApiResponse(responseCode = "200",
            content = @Content(schema = @Schema(type = "object", description = "A plan document")))
    @ApiResponse(responseCode = "409", description = "No plan was found yet",
            content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
    @Nullable
    String plan(@PathVariable UUID id, WebRequest request) {
        if (plans.find(id).filter(plan -> request.checkNotModified(id + "-" + plan.version())).isPresent()) {
            return null;
        }
        return plans.plan(id).map(PlanDocument::write).orElseThrow(() -> noPlan(get(id)));
    }

    @PostMapping("/{id}/stop")
    @Operation(summary = "Stop the search for a plan", description = "The best plan so far is kept. "
            + "Does nothing when the plan is final.")
    @ApiResponse(responseCode = "202", description = "The search ends soon")
    @ApiResponse(responseCode = "200", description = "The plan is final")
    ResponseEntity<PlanResponse> stop(@PathVariable UUID id) {
        jobs.stop(id);
        PlanResponse plan = get(id);
        return ResponseEntity.status(plan.state().isFinal() ? HttpStatus.OK : HttpStatus.ACCEPTED).body(plan);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Delete a plan", description = "With its problem; a search for it ends. "
            + "What was recorded of its sessions goes over to the plans that were made from it.")
    @ApiResponse(responseCode = "204", description = "Deleted")
    @ApiResponse(responseCode = "409",
            description = "The plan is published, or was and has attendance that would be lost, or has reservations that are "
                    + "held, or confirmed and to come",
            content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
    void delete(@PathVariable UUID id) {
        if (!jobs.delete(id)) {
            throw staying(get(id));
        }
    }

    private @Nullable Long queuePosition(StoredPlan plan) {
        return plan.state() == PlanState.QUEUED ? plans.queuePosition(plan.id()) : null;
    }

    private static RequestException unknown(UUID id) {
        return new RequestException(ProblemType.NOT_FOUND, "There is no plan " + id + ".");
    }

    private RequestException staying(PlanResponse plan) {
        String why = plan.state() == PlanState.PUBLISHED
                ? "; it can go when another was published in its place."
                : staying(plan.state(), plans.inTheWay(plan.id()));
        return new RequestException(ProblemType.CONFLICT, "Plan " + plan.id() + " is " + plan.state() + why);
    }

    private static String staying(PlanState state, InTheWay reservations) {
        if (reservations.isAny()) {
            return " and has reservations: " + reservations.held() + " held, " + reservations.confirmed()
                    + " confirmed and to come. It can go when those held are released or have run out, and "
                    + "the sessions of those confirmed are over.";
        }
        return state == PlanState.SUPERSEDED
                ? " and has attendance that no published plan made from it would keep."
                : " and had reservations a moment ago. Try again.";
    }

    private static RequestException noPlan(PlanResponse plan) {
        return new RequestException(ProblemType.CONFLICT,
                "Plan " + plan.id() + " is " + plan.state() + " and nothing was found yet.");
    }
}
