package dk.holdplan.api.benchmark;

import dk.holdplan.benchmark.BestKnown;
import dk.holdplan.benchmark.Run;
import dk.holdplan.benchmark.Standing;
import dk.holdplan.benchmark.Summary;
import dk.holdplan.plan.Score;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.BitmapEncoder.BitmapFormat;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.Styler.ChartTheme;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** A picture of an instance's score over time: medium and soft side by side, a line a seed. */
public final class BenchmarkChart {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 420;
    private static final double MILLIS_A_SECOND = 1e3;
    private static final Font FONT = new Font(Font.SANS_SERIF, Font.PLAIN, 13);
    private static final Color GRID = new Color(0xDD, 0xDD, 0xDD);
    private static final BasicStroke DASHES = new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1,
            new float[]{6, 5}, 0);

    private final Summary summary;

    /** A picture of an instance. */
    public BenchmarkChart(Summary summary) {
        this.summary = summary;
    }

    /**
     * Writes the picture as PNG; the stream is left open.
     *
     * @throws IOException when it cannot be written
     */
    public void write(OutputStream png) throws IOException {
        List<XYChart> panels = List.of(panel("medium: demand without a place", Score::medium),
                panel("soft: everything else", Score::soft));
        BitmapEncoder.saveBitmap(panels, 1, panels.size(), png, BitmapFormat.PNG);
    }

    private XYChart panel(String title, ToIntFunction<Score> level) {
        XYChart chart = new XYChartBuilder().width(WIDTH).height(HEIGHT).theme(ChartTheme.XChart)
                .title(summary.instance().name() + ", " + title).xAxisTitle("seconds").yAxisTitle("price").build();
        style(chart.getStyler());
        for (Run run : summary.runs()) {
            chart.addSeries("seed " + run.seed(), seconds(run.trajectory()), prices(run.trajectory(), level))
                    .setMarker(SeriesMarkers.NONE).setLineWidth(2);
        }
        BestKnown best = summary.instance().bestKnown();
        if (best != null) {
            int price = level.applyAsInt(best.score());
            chart.addSeries("best known", new double[]{first(), last()}, new double[]{price, price})
                    .setMarker(SeriesMarkers.NONE).setLineStyle(DASHES).setLineColor(Color.DARK_GRAY);
        }
        return chart;
    }

    private static void style(XYStyler styler) {
        styler.setDefaultSeriesRenderStyle(XYSeriesRenderStyle.Step).setXAxisLogarithmic(true)
                .setPlotGridLinesColor(GRID).setAxisTitleFont(FONT).setAxisTickLabelsFont(FONT)
                .setChartBackgroundColor(Color.WHITE).setPlotBorderVisible(false).setLocale(Locale.ROOT)
                .setChartTitleFont(FONT.deriveFont(15f))
                .setLegendPosition(LegendPosition.OutsideS).setLegendLayout(LegendLayout.Horizontal)
                .setLegendBorderColor(Color.WHITE).setLegendFont(FONT);
        styler.setXAxisDecimalPattern("#.###");
    }

    private double first() {
        return summary.runs().stream().mapToDouble(run -> seconds(run.trajectory())[0]).min().orElseThrow();
    }

    private double last() {
        return summary.runs().stream().mapToDouble(run -> seconds(run.end())).max().orElseThrow();
    }

    private static double[] seconds(List<Standing> trajectory) {
        return trajectory.stream().mapToDouble(BenchmarkChart::seconds).toArray();
    }

    /** A logarithmic axis has no 0. */
    private static double seconds(Standing standing) {
        return Math.max(1, standing.elapsed().toMillis()) / MILLIS_A_SECOND;
    }

    private static double[] prices(List<Standing> trajectory, ToIntFunction<Score> level) {
        return trajectory.stream().mapToDouble(standing -> level.applyAsInt(standing.score())).toArray();
    }
}
