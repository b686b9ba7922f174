package dk.holdplan.problem;

import org.jspecify.annotations.Nullable;

/**
 * A course that is under way.
 *
 * @param weeksDone training weeks before the first week of the horizon
 * @param therapist id of the citizen's own therapist
 */
public record Course(int weeksDone, @Nullable String therapist) {
}
