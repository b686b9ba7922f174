package dk.holdplan.api.capacity;

import dk.holdplan.capacity.scenario.Scarcity;
import dk.holdplan.capacity.scenario.Scarcity.Gain;
import java.util.List;
import java.util.Map;

/** What one more unit of each resource saves, as a picture. */
public final class ScarcityPictures {

    private static final int MOST = 12;

    private ScarcityPictures() {
    }

    /** The pictures, of the best units only; none when there was nothing to try. */
    public static List<Picture> of(Scarcity scarcity) {
        List<Gain> best = scarcity.gains().stream().limit(MOST).toList();
        if (best.isEmpty()) {
            return List.of();
        }
        Bars bars = new Bars(best.size());
        List<String> names = best.stream().map(gain -> gain.unit() + (gain.beyondNoise() ? " *" : "")).toList();
        return List.of(new Picture("scarce", List.of(
                bars.panel("saved by one more: unplaced", "points (* beyond the noise)", names,
                        Map.of("saved", best.stream().map(Gain::medium).toList())),
                bars.panel("saved by one more: everything else", "points (* beyond the noise)", names,
                        Map.of("saved", best.stream().map(Gain::soft).toList())))));
    }
}
