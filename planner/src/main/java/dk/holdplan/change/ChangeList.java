package dk.holdplan.change;

import dk.holdplan.change.Change.CitizenChanged;
import dk.holdplan.change.Change.NewReferral;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
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

    /** The ids of the pathways that new and changed citizens are on. */
    public Stream<String> pathways() {
        return changes.stream().flatMap(change -> switch (change) {
            case NewReferral referral -> Stream.of(referral.citizen().pathway());
            case CitizenChanged changed -> Stream.of(changed.citizen().pathway());
            default -> Stream.empty();
        });
    }
}
