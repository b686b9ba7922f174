package dk.holdplan.capacity.scenario;

import dk.holdplan.change.Change;
import dk.holdplan.change.Changes;
import java.util.List;
import java.util.Map;

/**
 * Changes of the facts under a name.
 *
 * @param intake how many new citizens more, or when negative less, are on a pathway
 */
public record Scenario(String name, List<Change> changes, Map<String, Integer> intake) {

    /** The name of the facts as they are. */
    public static final String TODAY = "today";

    public Scenario {
        changes = List.copyOf(changes);
        intake = Map.copyOf(intake);
    }

    /** Changes with the same intake. */
    public Scenario(String name, List<Change> changes) {
        this(name, changes, Map.of());
    }
}
