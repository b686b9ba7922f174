package dk.holdplan.data.hold;

import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Session;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place that is kept for one citizen.
 *
 * @param line of plans, of which the newest has to have the place
 * @param plan that was asked
 * @param newcomer the whole citizen when the plan's problem does not know them, else null
 * @param session as it will be
 * @param expiresAt from then on the place is free again, unless confirmed
 * @param confirmedIn the plan that has the session; null while it is only held
 */
public record Hold(UUID id, UUID line, UUID plan, @Nullable Citizen newcomer, Session session, Instant createdAt,
        Instant expiresAt, @Nullable UUID confirmedIn) {

    /** Whether the place is kept at a moment, but not confirmed. */
    public boolean isLive(Instant now) {
        return confirmedIn == null && now.isBefore(expiresAt);
    }
}
