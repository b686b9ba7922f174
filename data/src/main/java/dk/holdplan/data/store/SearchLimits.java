package dk.holdplan.data.store;

import org.jspecify.annotations.Nullable;

/**
 * How long a search may take.
 *
 * @param timeMillis wall time in milliseconds
 * @param stepLimit steps, null for no limit
 * @param seed of every random choice
 */
public record SearchLimits(long timeMillis, @Nullable Long stepLimit, long seed) {
}
