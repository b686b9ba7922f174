package dk.holdplan.api.capacity;

import dk.holdplan.capacity.scenario.Comparison;
import dk.holdplan.capacity.scenario.Measure;
import dk.holdplan.capacity.scenario.Outcome;
import dk.holdplan.capacity.scenario.Sample;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;

/** Scenarios side by side as a picture: medians as bars, with whiskers as long as the range over the seeds. */
public final class ComparisonPictures {

    private static final List<Measure> SHOWN = List.of(Measure.UNPLACED, Measure.WAITING, Measure.CLASS_PLACE_USE,
            Measure.SOFT);
    private static final int LABEL_ROTATION = 30;

    private ComparisonPictures() {
    }

    /** The pictures. */
    public static List<Picture> of(Comparison comparison) {
        List<Outcome> outcomes = Stream
                .concat(Stream.of(comparison.today()), comparison.scenarios().stream().map(each -> each.outcome()))
                .toList();
        return List.of(new Picture("scenarios",
                List.copyOf(SHOWN.stream().map(measure -> panel(measure, outcomes)).toList())));
    }

    private static CategoryChart panel(Measure measure, List<Outcome> outcomes) {
        CategoryChart chart = new CategoryChartBuilder().width(Picture.WIDTH).height(Picture.HEIGHT)
                .title(measure.name().toLowerCase(Locale.ROOT).replace('_', ' ')).yAxisTitle(measure.unit()).build();
        Picture.style(chart.getStyler());
        chart.getStyler().setXAxisLabelRotation(LABEL_ROTATION).setLegendVisible(false);
        List<Sample> samples = outcomes.stream().map(outcome -> outcome.values().get(measure)).toList();
        chart.addSeries("median", outcomes.stream().map(Outcome::scenario).toList(),
                samples.stream().map(Sample::median).toList(),
                samples.stream().map(sample -> sample.range() / 2).toList());
        return chart;
    }
}
