package dk.holdplan.api.publication;

import dk.holdplan.api.error.Dates;
import dk.holdplan.api.error.ProblemType;
import dk.holdplan.api.error.RequestException;
import dk.holdplan.api.plan.PlanResponse;
import dk.holdplan.api.security.Caller;
import dk.holdplan.data.store.PlanStore;
import dk.holdplan.data.store.PublicationStore;
import dk.holdplan.data.store.PublicationStore.Result;
import dk.holdplan.data.store.StoredPlan;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Publication", description = "The plan that citizens know: one for each site and week")
class PublicationController {

    private final PublicationStore publications;
    private final PlanStore plans;

    PublicationController(PublicationStore publications, PlanStore plans) {
        this.publications = publications;
        this.plans = plans;
    }

    @PostMapping("/api/v1/plans/{id}/publish")
    @Operation(summary = "Publish a plan", description = "For all its sites and weeks, in the place of what was "
            + "published there; a plan that is published nowhere any more is SUPERSEDED. Does nothing when the plan is "
            + "published.")
    @ApiResponse(responseCode = "200", description = "The plan is published")
    @ApiResponse(responseCode = "409", description = "The plan is not SOLVED or STOPPED, or breaks a hard rule", content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
    PlanResponse publish(@PathVariable UUID id) {
        Result result = publications.publish(id);
        StoredPlan plan = plans.find(id)
                .orElseThrow(() -> new RequestException(ProblemType.NOT_FOUND, "There is no plan " + id + "."));
        if (result != Result.PUBLISHED) {
            throw new RequestException(ProblemType.CONFLICT, "Plan " + id + " is " + plan.state() + " with "
                    + (plan.outcome() == null ? "no timetable" : "the score " + plan.outcome().score())
                    + ", expected SOLVED or STOPPED with 0hard, and a room to be in.");
        }
        return PlanResponse.of(plan);
    }

    @GetMapping("/api/v1/published")
    @Operation(summary = "Which plan is published")
    PublicationList published(
            @Parameter(description = "Id of a site; all when left out") @RequestParam(required = false) @Nullable String site,
            @Parameter(description = "A day of the week; all weeks when left out") @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate week) {
        Caller caller = Caller.current().orElseThrow();
        LocalDate monday = week == null
                ? null
                : Dates.checked("week", week).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new PublicationList(publications.list(site, monday).stream()
                .filter(publication -> caller.sees(publication.site())).toList());
    }
}
