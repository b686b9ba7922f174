package dk.holdplan.api.capacity;

import java.awt.Color;
import java.awt.Font;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.BitmapEncoder.BitmapFormat;
import org.knowm.xchart.internal.chartpart.Chart;
import org.knowm.xchart.style.AxesChartStyler;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.Styler.LegendPosition;

/**
 * A picture of some panels of one size, up to three side by side, more in rows of two.
 *
 * @param name of the file, without its ending
 */
public record Picture(String name, List<Chart<?, ?>> panels) {

    static final int WIDTH = 640;
    static final int HEIGHT = 420;
    static final Font FONT = new Font(Font.SANS_SERIF, Font.PLAIN, 13);
    /** So that each category has its name: without it names are left out where they come closer than 74 pixels. */
    static final int NAMES_APART = 20;
    private static final int MOST_SIDE_BY_SIDE = 3;
    private static final Font TITLE = FONT.deriveFont(15f);
    private static final Color GRID = new Color(0xDD, 0xDD, 0xDD);

    public Picture {
        panels = List.copyOf(panels);
    }

    /**
     * Writes the picture as PNG; the stream is left open.
     *
     * @throws IOException when it cannot be written
     */
    public void write(OutputStream png) throws IOException {
        int columns = panels.size() > MOST_SIDE_BY_SIDE ? 2 : panels.size();
        BitmapEncoder.saveBitmap(panels, Math.ceilDiv(panels.size(), columns), columns, png, BitmapFormat.PNG);
    }

    static void style(AxesChartStyler styler) {
        styler.setPlotGridLinesColor(GRID).setAxisTitleFont(FONT).setAxisTickLabelsFont(FONT)
                .setChartBackgroundColor(Color.WHITE).setPlotBorderVisible(false).setLocale(Locale.ROOT)
                .setChartTitleFont(TITLE).setLegendPosition(LegendPosition.OutsideS)
                .setLegendLayout(LegendLayout.Horizontal).setLegendBorderColor(Color.WHITE).setLegendFont(FONT);
    }
}
