package dk.holdplan.api.capacity;

import dk.holdplan.capacity.forecast.SmallestCapacity;
import dk.holdplan.capacity.forecast.SmallestCapacity.Count;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.knowm.xchart.HorizontalBarChart;

/** What there is and what is enough, as a picture. */
public final class SmallestPictures {

    private SmallestPictures() {
    }

    /** The pictures. */
    public static List<Picture> of(SmallestCapacity smallest) {
        Bars bars = new Bars(2 * Math.max(1, smallest.meetings().size()));
        List<HorizontalBarChart> panels = new ArrayList<>();
        panels.add(panel(bars, "therapists", "hours a week", List.of(smallest.hours())));
        if (!smallest.meetings().isEmpty()) {
            panels.add(panel(bars, "meetings of classes", "meetings a week", smallest.meetings()));
        }
        return List.of(new Picture("smallest-capacity", List.copyOf(panels)));
    }

    private static HorizontalBarChart panel(Bars bars, String title, String unit, List<Count> counts) {
        Map<String, List<? extends Number>> series = new LinkedHashMap<>();
        series.put("now", counts.stream().map(Count::now).toList());
        series.put("enough", counts.stream().map(Count::enough).toList());
        return bars.panel(title, unit, counts.stream().map(Count::unit).toList(), series);
    }
}
