package dk.holdplan.api.publication;

import dk.holdplan.api.audit.AuditWithin;
import dk.holdplan.api.change.Names;
import dk.holdplan.api.change.Parents;
import dk.holdplan.api.change.SessionResponse;
import dk.holdplan.api.error.Dates;
import dk.holdplan.api.error.ProblemType;
import dk.holdplan.api.error.RequestException;
import dk.holdplan.api.plan.PlanResponse;
import dk.holdplan.api.security.Caller;
import dk.holdplan.data.account.Role;
import dk.holdplan.data.publication.Publishing;
import dk.holdplan.data.publication.PublishingResult.Done;
import dk.holdplan.data.publication.PublishingResult.NotAllowed;
import dk.holdplan.data.publication.PublishingResult.Reason;
import dk.holdplan.data.publication.PublishingResult.WouldTakeBack;
import dk.holdplan.data.publication.Undoing;
import dk.holdplan.data.store.Publication;
import dk.holdplan.data.store.PublicationStore;
import dk.holdplan.data.store.StoredPlan;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

    private static final Logger LOG = LoggerFactory.getLogger(PublicationController.class);
    /** A booking system is not: the name of a plan may tell of a citizen whom others submitted. */
    private static final Set<Role> TOLD_NAMES = Set.of(Role.PLANNER, Role.MANAGER);

    private final PublicationStore publications;
    private final Publishing publishing;
    private final Undoing undoing;
    private final Parents plans;
    private final AuditWithin audit;

    PublicationController(PublicationStore publications, Publishing publishing, Undoing undoing, Parents plans,
            AuditWithin audit) {
        this.publications = publications;
        this.publishing = publishing;
        this.undoing = undoing;
        this.plans = plans;
        this.audit = audit;
    }

    @PostMapping("/api/v1/plans/{id}/publish")
    @Operation(summary = "Publish a plan", description = "For all its sites and weeks, in the place of what was "
            + "published there; a plan that is published nowhere any more is SUPERSEDED. What was booked or published "
            + "there since the plan was made is put into a plan that follows it, where no rule is against it. What "
            + "citizens would lose is told first: then nothing is published unless the token comes back. A superseded "
            + "plan is always compared with what is published. Does nothing when the plan is published.")
    @ApiResponse(responseCode = "200", description = "The plan is published, or one that has more")
    @ApiResponse(responseCode = "409",
            description = "The plan is not finished, or breaks a hard rule; or citizens would lose what they were told "
                    + "(WOULD_TAKE_BACK): takenBack lists it, and token is to be sent back as seen to publish all the same",
            content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
    PublishedPlanResponse publish(@PathVariable UUID id,
            @Parameter(description = "The token that came with the list of what citizens would lose") @RequestParam(
                    required = false) @Nullable String seen) {
        return switch (publishing.publish(id, seen)) {
            case Done done -> published(done);
            case WouldTakeBack list -> throw new TakesBackException(list, "Plan " + id + " would take back what "
                    + "citizens were told of "
                    + (list.list().size() == 1 ? "a session" : list.list().size() + " sessions")
                    + " of what is published. Send the token back "
                    + "as seen to publish it all the same, or make a new draft from what is published now.");
            case NotAllowed refused -> throw refused(id, refused.reason());
        };
    }

    private PublishedPlanResponse published(Done done) {
        StoredPlan plan = plans.stored(done.plan());
        LOG.info("Plan {}: published for sites {}, weeks from {} to {}", plan.id(),
                publications.list(null, plan.firstDay()).stream().filter(it -> it.plan().equals(plan.id()))
                        .map(Publication::site).toList(),
                plan.firstDay(), plan.lastDay());
        Names names = done.merged().isEmpty()
                ? new Names(Map.of(), Map.of(), Map.of())
                : Names.of(plans.planned(done.plan()).problem());
        PublishedPlanResponse answer = new PublishedPlanResponse(PlanResponse.of(plans.stored(done.plan())),
                done.merged().stream().map(session -> SessionResponse.of(session, names)).toList(), done.undoUntil());
        if (!done.merged().isEmpty()) {
            audit.answered(answer);
        }
        return answer;
    }

    @PostMapping("/api/v1/plans/{id}/publish/undo")
    @Operation(summary = "Undo that a plan was published", description = "For some minutes, and as long as nothing was "
            + "booked or published there since: what was published before for its sites and weeks is published again, "
            + "or nothing.")
    @ApiResponse(responseCode = "200", description = "It is published no longer")
    @ApiResponse(responseCode = "409",
            description = "It is too late, or something was booked or published since (WOULD_TAKE_BACK): takenBack lists it",
            content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
    PlanResponse undo(@PathVariable UUID id) {
        return switch (undoing.undo(id)) {
            case Done done -> {
                LOG.info("Plan {}: its publication was undone", id);
                yield PlanResponse.of(plans.stored(id));
            }
            case WouldTakeBack list -> throw new TakesBackException(list, "Something was booked or published in the "
                    + "place of plan " + id + " since.");
            case NotAllowed refused -> throw refused(id, refused.reason());
        };
    }

    private RequestException refused(UUID id, Reason reason) {
        StoredPlan plan = plans.stored(id);
        return new RequestException(ProblemType.CONFLICT, switch (reason) {
            case NOT_PUBLISHABLE, UNKNOWN ->
                "Plan " + id + " cannot be published: it has to be finished, to break no hard rule and to have a room.";
            case TOO_LATE -> "Plan " + id + " is " + plan.state() + "; expected one that was published within the last "
                    + "minutes (holdplan.publication.undo).";
            case BEFORE_IS_GONE -> "The plan that was published before plan " + id + " was deleted.";
        });
    }

    @GetMapping("/api/v1/published")
    @Operation(summary = "Which plan is published",
            description = "A booking system asks the plan that is valid for the site and week; it is told no names.")
    PublicationList published(
            @Parameter(description = "Id of a site; all when left out") @RequestParam(
                    required = false) @Nullable String site,
            @Parameter(description = "A day of the week; all weeks when left out") @RequestParam(
                    required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate week) {
        Caller caller = Caller.current().orElseThrow();
        LocalDate monday = week == null
                ? null
                : Dates.checked("week", week).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new PublicationList(publications.list(site, monday).stream()
                .filter(publication -> caller.sees(publication.site()))
                .map(publication -> caller.isAny(TOLD_NAMES) ? publication : publication.nameless()).toList());
    }
}
