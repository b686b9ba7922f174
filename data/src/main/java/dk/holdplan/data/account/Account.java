package dk.holdplan.data.account;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody who may sign in.
 *
 * @param hasPassword whether the one-time link has been used
 */
public record Account(UUID id, String name, Rights rights, boolean enabled, boolean hasPassword, Instant createdAt) {
}
