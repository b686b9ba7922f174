package dk.holdplan.api.capacity;

import dk.holdplan.capacity.forecast.Band;
import dk.holdplan.capacity.forecast.Forecast;
import dk.holdplan.capacity.forecast.ForecastWeek;
import java.awt.Color;
import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** The weeks ahead as pictures: medians as lines, the band of 80 % of the runs around them. */
public final class ForecastPictures {

    private static final double PERCENT = 100;
    private static final int BAND_ALPHA = 60;
    private static final Color NONE = new Color(0, 0, 0, 0);
    private static final Color CLASSES = new Color(0x1F, 0x77, 0xB4);
    private static final Color THERAPISTS = new Color(0xD6, 0x5F, 0x0E);

    private ForecastPictures() {
    }

    /** The pictures. */
    public static List<Picture> of(Forecast forecast) {
        XYChart use = chart("use", "%");
        band(use, "class places", CLASSES, forecast, ForecastWeek::classUse, PERCENT);
        band(use, "therapists", THERAPISTS, forecast, ForecastWeek::therapistUse, PERCENT);
        XYChart waiting = chart("waiting", "days");
        band(waiting, "to the initial assessment", CLASSES, forecast, ForecastWeek::examinationDays, 1);
        band(waiting, "to the first class session", THERAPISTS, forecast, ForecastWeek::classDays, 1);
        XYChart risk = chart("risk", "%");
        line(risk, "chance that someone breaks the seven days", CLASSES, numbers(forecast.weeks().size()),
                forecast.weeks().stream().mapToDouble(week -> PERCENT * week.breachChance()).toArray());
        band(risk, "sessions without a place", THERAPISTS, forecast, ForecastWeek::unplaced, PERCENT);
        return List.of(new Picture("weeks-ahead", List.of(use, waiting, risk)));
    }

    private static XYChart chart(String title, String unit) {
        XYChart chart = new XYChartBuilder().width(Picture.WIDTH).height(Picture.HEIGHT).title(title)
                .xAxisTitle("week from now").yAxisTitle(unit).build();
        Picture.style(chart.getStyler());
        chart.getStyler().setYAxisMin(0.0);
        return chart;
    }

    /** Weeks without a figure are left out. */
    private static void band(XYChart chart, String name, Color colour, Forecast forecast,
            Function<ForecastWeek, Band> figure, double factor) {
        List<Integer> weeks = IntStream.range(0, forecast.weeks().size()).boxed()
                .filter(week -> !Double.isNaN(figure.apply(forecast.weeks().get(week)).median())).toList();
        if (weeks.isEmpty()) {
            return;
        }
        List<Band> bands = weeks.stream().map(week -> figure.apply(forecast.weeks().get(week))).toList();
        double[] x = weeks.stream().mapToDouble(week -> week + 1).toArray();
        chart.addSeries(name + ", 80 % of the runs", thereAndBack(x, x),
                thereAndBack(bands.stream().mapToDouble(band -> factor * band.low()).toArray(),
                        bands.stream().mapToDouble(band -> factor * band.high()).toArray()))
                .setXYSeriesRenderStyle(XYSeriesRenderStyle.PolygonArea).setMarker(SeriesMarkers.NONE)
                .setLineColor(NONE)
                .setFillColor(new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), BAND_ALPHA))
                .setShowInLegend(false);
        line(chart, name, colour, x, bands.stream().mapToDouble(band -> factor * band.median()).toArray());
    }

    private static void line(XYChart chart, String name, Color colour, double[] x, double[] y) {
        chart.addSeries(name, x, y).setMarker(SeriesMarkers.NONE).setLineColor(colour).setLineWidth(2);
    }

    private static double[] numbers(int count) {
        return IntStream.rangeClosed(1, count).asDoubleStream().toArray();
    }

    private static double[] thereAndBack(double[] there, double[] back) {
        return DoubleStream.concat(DoubleStream.of(there),
                IntStream.range(0, back.length).mapToDouble(i -> back[back.length - 1 - i])).toArray();
    }
}
