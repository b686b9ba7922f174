package dk.holdplan.data.publication;

import dk.holdplan.data.publication.Merging.Merged;
import dk.holdplan.data.publication.PublishingResult.Done;
import dk.holdplan.data.publication.PublishingResult.NotAllowed;
import dk.holdplan.data.publication.PublishingResult.Reason;
import dk.holdplan.data.publication.PublishingResult.WouldTakeBack;
import dk.holdplan.data.store.PlanState;
import dk.holdplan.data.store.PlanStore;
import dk.holdplan.data.store.PublicationStore;
import dk.holdplan.data.store.StoredPlan;
import dk.holdplan.plan.SessionChange;
import dk.holdplan.problem.Session;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Publishes plans, and takes back nothing that citizens were told unless somebody has seen what. */
@Service
@Transactional
public class Publishing {

    private final PublicationStore publications;
    private final PlanStore plans;
    private final PublishedRecord record;
    private final Merging merging;
    private final Undoing undoing;

    Publishing(PublicationStore publications, PlanStore plans, PublishedRecord record, Merging merging,
            Undoing undoing) {
        this.publications = publications;
        this.plans = plans;
        this.record = record;
        this.merging = merging;
        this.undoing = undoing;
    }

    /**
     * Publishes a plan for all its sites and weeks. What was booked, also in drafts, or published there since it was made
     * is merged into a plan that follows it, where the judge finds it valid. A plan that was published before is compared
     * with all that is published now, and nothing is merged.
     *
     * @param token of the list that somebody has seen; null for none
     */
    public PublishingResult publish(UUID id, @Nullable String token) {
        publications.lock();
        Optional<StoredPlan> found = plans.find(id);
        if (found.isEmpty()) {
            return new NotAllowed(Reason.UNKNOWN);
        }
        List<PublishedWeek> weeks = record.weeks(id);
        if (!weeks.isEmpty() && weeks.stream().allMatch(week -> id.equals(week.plan()))) {
            return new Done(id, List.of(), undoing.until(id));
        }
        StoredPlan plan = found.get();
        if (!isFinished(plan) || weeks.isEmpty()) {
            return new NotAllowed(Reason.NOT_PUBLISHABLE);
        }
        boolean again = plan.state() == PlanState.PUBLISHED || plan.state() == PlanState.SUPERSEDED;
        Beside beside = new Beside(record, id, weeks, known(id));
        return !again && beside.isFresh() ? done(id, List.of()) : compared(plan, beside, again, token);
    }

    private PublishingResult compared(StoredPlan plan, Beside beside, boolean again, @Nullable String token) {
        Comparison comparison = beside.comparison();
        List<Session> added = again ? List.of() : comparison.added();
        Merged merged = added.isEmpty() ? null : merging.merge(plan.id(), added, beside.plans());
        List<Session> more = merged == null ? List.of() : merged.sessions();
        List<SessionChange> lost = again ? comparison.all() : comparison.takenBack(more);
        if (!lost.isEmpty() && !beside.token().equals(token)) {
            return new WouldTakeBack(beside.list(lost), beside.token());
        }
        return done(merged == null || more.isEmpty() ? plan.id() : merging.store(merged, plan), more);
    }

    private Set<Session> known(UUID plan) {
        return plans.planned(plan).map(planned -> Set.copyOf(planned.problem().publishedSessions())).orElse(Set.of());
    }

    private PublishingResult done(UUID plan, List<Session> merged) {
        return switch (publications.publish(plan)) {
            case PUBLISHED -> new Done(plan, merged, undoing.until(plan));
            case NOT_ALLOWED -> new NotAllowed(Reason.NOT_PUBLISHABLE);
            case UNKNOWN -> new NotAllowed(Reason.UNKNOWN);
        };
    }

    private static boolean isFinished(StoredPlan plan) {
        return plan.state().isFinal() && plan.state() != PlanState.FAILED && plan.outcome() != null
                && plan.outcome().hard() == 0;
    }
}
