package dk.holdplan.data.document;

import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Session;
import org.jspecify.annotations.Nullable;

/**
 * A wish to hold a place.
 *
 * @param newcomer the whole citizen when the problem does not know them, else null
 * @param session as it would be
 * @param minutes for which the place is to be kept
 */
public record HoldRequest(@Nullable Citizen newcomer, Session session, int minutes) {
}
