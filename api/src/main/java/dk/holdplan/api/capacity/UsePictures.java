package dk.holdplan.api.capacity;

import dk.holdplan.capacity.CapacityUse;
import dk.holdplan.capacity.ResourceUse;
import dk.holdplan.capacity.ResourceUse.HourUse;
import dk.holdplan.capacity.Waiting;
import dk.holdplan.capacity.Waiting.DayCount;
import java.awt.Color;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.HeatMapChart;
import org.knowm.xchart.HeatMapChartBuilder;

/** The use of capacity as pictures: the week as a heat map, and who waits how long. */
public final class UsePictures {

    private static final double PERCENT = 100;
    private static final Color[] COLOURS = {new Color(0xF7, 0xFB, 0xFF), new Color(0xFD, 0xC0, 0x6B),
            new Color(0xC2, 0x3B, 0x22)};

    private UsePictures() {
    }

    /** The pictures. */
    public static List<Picture> of(CapacityUse use) {
        return List.of(
                new Picture("week",
                        List.of(heatMap("therapists", use.therapists()), heatMap("rooms", use.rooms()))),
                new Picture("waiting", List.of(waiting(use.waiting()))));
    }

    private static HeatMapChart heatMap(String what, ResourceUse use) {
        HeatMapChart chart = new HeatMapChartBuilder().width(Picture.WIDTH).height(Picture.HEIGHT)
                .title("use of " + what + ", % of their minutes").xAxisTitle("hour of the day").build();
        Picture.style(chart.getStyler());
        chart.getStyler().setXAxisTickMarkSpacingHint(Picture.NAMES_APART);
        chart.getStyler().setShowValue(true).setRangeColors(COLOURS).setMin(0).setMax(PERCENT)
                .setLegendVisible(false);
        List<Integer> hours = use.hours().stream().map(HourUse::hour).distinct().sorted().toList();
        List<DayOfWeek> days = use.hours().stream().map(HourUse::day).distinct().sorted((a, b) -> b.compareTo(a))
                .toList();
        List<Number[]> cells = new ArrayList<>();
        for (HourUse each : use.hours()) {
            cells.add(new Number[]{hours.indexOf(each.hour()), days.indexOf(each.day()),
                    Math.round(PERCENT * each.share())});
        }
        if (!cells.isEmpty()) {
            chart.addSeries("use", hours,
                    days.stream().map(day -> day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH)).toList(), cells);
        }
        return chart;
    }

    private static CategoryChart waiting(Waiting waiting) {
        CategoryChart chart = new CategoryChartBuilder().width(Picture.WIDTH).height(Picture.HEIGHT)
                .title("new citizens by their wait for the initial assessment")
                .xAxisTitle("days from the start of the clock").yAxisTitle("citizens").build();
        Picture.style(chart.getStyler());
        chart.getStyler().setXAxisTickMarkSpacingHint(Picture.NAMES_APART).setLegendVisible(false);
        if (!waiting.days().isEmpty()) {
            List<Integer> days = IntStream
                    .rangeClosed(waiting.days().getFirst().days(), waiting.days().getLast().days()).boxed().toList();
            Map<Integer, Integer> citizens = waiting.days().stream()
                    .collect(Collectors.toMap(DayCount::days, DayCount::citizens));
            chart.addSeries("citizens", days, days.stream().map(day -> citizens.getOrDefault(day, 0)).toList());
        }
        return chart;
    }
}
