package dk.holdplan.data.publication;

import java.util.UUID;

/**
 * A session that was confirmed in a plan that is not published.
 *
 * @param plan that the confirmation made
 */
record BookedInDraft(UUID plan, PublishedSession session) {
}
