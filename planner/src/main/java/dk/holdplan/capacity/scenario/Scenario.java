package dk.holdplan.capacity.scenario;

import dk.holdplan.change.Change;
import java.util.List;

/** Changes of the facts under a name. */
public record Scenario(String name, List<Change> changes) {

    /** The name of the facts as they are. */
    public static final String TODAY = "today";

    public Scenario {
        changes = List.copyOf(changes);
    }
}
