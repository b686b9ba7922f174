package dk.holdplan.change;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Changes that are made together, each to what the ones before it left.
 *
 * @param frozenBefore published sessions that start before it stay as they are, null to leave that to who applies it
 */
public record ChangeList(@Nullable LocalDateTime frozenBefore, List<Change> changes) {

    public ChangeList {
        changes = List.copyOf(changes);
    }
}
