package dk.holdplan.data.account;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a program shows to be let in, without the key itself.
 *
 * @param prefix how the key begins
 * @param lastUsedAt to about a minute, null for never
 */
public record ApiKey(UUID id, String name, String prefix, Rights rights, Instant createdAt, Instant expiresAt,
        @Nullable Instant revokedAt, @Nullable Instant lastUsedAt) {
}
