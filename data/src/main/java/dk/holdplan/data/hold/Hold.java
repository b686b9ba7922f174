package dk.holdplan.data.hold;

import dk.holdplan.data.scope.SiteWeek;
import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Session;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place that is kept for one citizen.
 *
 * @param line of plans, of which the valid one has to have the place
 * @param plan that was asked
 * @param newcomer the whole citizen when the plan's problem does not know them, else null
 * @param session as it will be
 * @param site where it will be
 * @param expiresAt from then on the place is free again, unless confirmed
 * @param confirmedIn the plan that has the session; null while it is only held
 * @param refusal why it is no longer held, null unless it was refused
 */
public record Hold(UUID id, UUID line, UUID plan, @Nullable Citizen newcomer, Session session, String site,
        Instant createdAt, Instant expiresAt, @Nullable UUID confirmedIn, @Nullable Refusal refusal) {

    /**
     * What happened to a place that was held.
     *
     * @param plan that was published in the meantime
     * @param why the place is not free there
     */
    public record Refusal(UUID plan, String why) {
    }

    /** Whether the place is kept at a moment, but not confirmed. */
    public boolean isLive(Instant now) {
        return confirmedIn == null && refusal == null && now.isBefore(expiresAt);
    }

    /** The week and the site of the place, of which one plan is valid. */
    public SiteWeek where() {
        return SiteWeek.of(site, session.date());
    }

    /** The same, confirmed. */
    public Hold confirmed(UUID in) {
        return new Hold(id, line, plan, newcomer, session, site, createdAt, expiresAt, in, refusal);
    }
}
