package dk.holdplan.api.capacity;

import java.util.List;
import java.util.Map;
import org.knowm.xchart.HorizontalBarChart;
import org.knowm.xchart.HorizontalBarChartBuilder;

/**
 * Panels of bars beside long names.
 *
 * @param most bars that a panel of the picture has
 */
record Bars(int most) {

    private static final int FRAME = 140;
    private static final int HEIGHT_OF_A_BAR = 26;
    private static final double FILL = 0.75;

    /**
     * A panel.
     *
     * @param names from the top down
     * @param series for each legend the value of each name
     */
    HorizontalBarChart panel(String title, String unit, List<String> names,
            Map<String, List<? extends Number>> series) {
        HorizontalBarChart chart = new HorizontalBarChartBuilder().width(Picture.WIDTH)
                .height(FRAME + most * HEIGHT_OF_A_BAR).title(title).xAxisTitle(unit).build();
        Picture.style(chart.getStyler());
        chart.getStyler().setLabelsVisible(true).setLabelsFont(Picture.FONT).setAvailableSpaceFill(FILL)
                .setXAxisTickMarkSpacingHint(Picture.NAMES_APART).setLegendVisible(series.size() > 1);
        series.forEach((name, values) -> chart.addSeries(name, values, names));
        return chart;
    }
}
