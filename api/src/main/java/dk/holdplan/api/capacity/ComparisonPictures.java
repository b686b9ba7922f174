package dk.holdplan.api.capacity;

import dk.holdplan.capacity.scenario.Measure;
import dk.holdplan.capacity.scenario.Sample;
import dk.holdplan.capacity.scenario.ScenarioComparison;
import dk.holdplan.capacity.scenario.ScenarioOutcome;
import java.util.List;
import java.util.stream.Stream;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;

/** Scenarios side by side as a picture: medians as bars, with whiskers as long as the range over the seeds. */
public final class ComparisonPictures {

    private record Shown(Measure measure, String title) {
    }

    private static final List<Shown> SHOWN = List.of(new Shown(Measure.UNPLACED, "sessions without a place"),
            new Shown(Measure.LATE_STARTS, "new citizens without an initial assessment in time"),
            new Shown(Measure.WAITING, "mean wait for the initial assessment"),
            new Shown(Measure.CLASS_PLACE_USE, "class places taken"),
            new Shown(Measure.THERAPIST_USE, "therapists' minutes used"),
            new Shown(Measure.SOFT, "price of everything that has a place"));
    private static final int LABEL_ROTATION = 30;

    private ComparisonPictures() {
    }

    /** The pictures. */
    public static List<Picture> of(ScenarioComparison comparison) {
        List<ScenarioOutcome> outcomes = Stream
                .concat(Stream.of(comparison.today()), comparison.scenarios().stream().map(each -> each.outcome()))
                .toList();
        return List.of(new Picture("scenarios",
                List.copyOf(SHOWN.stream().map(shown -> panel(shown, outcomes)).toList())));
    }

    private static CategoryChart panel(Shown shown, List<ScenarioOutcome> outcomes) {
        CategoryChart chart = new CategoryChartBuilder().width(Picture.WIDTH).height(Picture.HEIGHT)
                .title(shown.title()).yAxisTitle(shown.measure().unit()).build();
        Picture.style(chart.getStyler());
        chart.getStyler().setXAxisLabelRotation(LABEL_ROTATION).setXAxisTickMarkSpacingHint(Picture.NAMES_APART)
                .setLegendVisible(false);
        List<Sample> samples = outcomes.stream().map(outcome -> outcome.values().get(shown.measure())).toList();
        chart.addSeries("median", outcomes.stream().map(ScenarioOutcome::scenario).toList(),
                samples.stream().map(Sample::median).toList(),
                samples.stream().map(sample -> sample.range() / 2).toList());
        return chart;
    }
}
