import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.*;
import java.util.function.*;
import java.util.regex.*;
import java.util.stream.*;
import javax.imageio.ImageIO;
import org.apache.commons.csv.*;
import org.knowm.xchart.*;
import org.knowm.xchart.style.*;
import org.knowm.xchart.style.lines.SeriesLines;
import org.knowm.xchart.style.markers.SeriesMarkers;

Path root = Path.of("..").toRealPath();
String jar;
try (var files = Files.newDirectoryStream(root.resolve("api/target"), "api-*.jar")) {
    jar = files.iterator().next().toString();
}

/** The folder of a notebook's files and pictures. */
Path folder(String notebook) throws Exception {
    return Files.createDirectories(root.resolve("target/notebooks").resolve(notebook));
}

/** Runs a command of Holdplan and gives what it prints; fails when the command does. */
String holdplan(Object... arguments) throws Exception {
    String java = ProcessHandle.current().info().command().orElseThrow();
    List<String> command = new ArrayList<>(List.of(java, "-Xmx1g", "-jar", jar));
    Stream.of(arguments).map(String::valueOf).forEach(command::add);
    Process process = new ProcessBuilder(command).directory(root.toFile()).redirectErrorStream(true).start();
    String text = new String(process.getInputStream().readAllBytes());
    if (process.waitFor() != 0) {
        throw new IllegalStateException(text);
    }
    return text;
}

/** Ends the run when something does not hold. */
void must(boolean holds, String what) {
    if (!holds) {
        throw new IllegalStateException("does not hold: " + what);
    }
    System.out.println("holds: " + what);
}

/** The lines of a CSV file, each by the names of its columns. */
List<Map<String, String>> csv(Path file) throws Exception {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var lines = format.parse(Files.newBufferedReader(file))) {
        return lines.stream().map(CSVRecord::toMap).toList();
    }
}

/** Where a search stood at a moment: a line of the benchmark's CSV. */
record Standing(double seconds, long steps, int hard, int medium, int soft) {

    static final Comparator<Standing> BETTER_FIRST = Comparator.comparing(Standing::hard)
            .thenComparing(Standing::medium).thenComparing(Standing::soft);

    static Standing of(Map<String, String> line) {
        return new Standing(Integer.parseInt(line.get("elapsed_ms")) / 1e3, Long.parseLong(line.get("steps")),
                Integer.parseInt(line.get("hard")), Integer.parseInt(line.get("medium")),
                Integer.parseInt(line.get("soft")));
    }

    /** Whether no plan of a search breaks a rule, and none is worse than the one before. */
    static boolean fall(List<Standing> search) {
        return search.stream().allMatch(standing -> standing.hard() == 0) && IntStream.range(1, search.size())
                .allMatch(i -> BETTER_FIRST.compare(search.get(i), search.get(i - 1)) <= 0);
    }
}

BufferedImage picture(Path file) throws Exception {
    return ImageIO.read(file.toFile());
}

/** Keeps panels side by side as a picture. */
BufferedImage picture(Path file, XYChart... panels) throws Exception {
    try (var png = Files.newOutputStream(file)) {
        BitmapEncoder.saveBitmap(List.of(panels), 1, panels.length, png, BitmapEncoder.BitmapFormat.PNG);
    }
    return picture(file);
}

Font plain = new Font(Font.SANS_SERIF, Font.PLAIN, 13);
List<Color> colours = Stream.of(0x1B75BB, 0xD55E00, 0x2E8B57, 0x8E44AD, 0xB8860B).map(Color::new).toList();

/** An empty chart with names on its axes. */
XYChart chart(String title, String x, String y) {
    XYChart chart = new XYChartBuilder().width(640).height(420).title(title).xAxisTitle(x).yAxisTitle(y).build();
    AxesChartStyler styler = chart.getStyler();
    styler.setPlotGridLinesColor(new Color(0xDDDDDD)).setAxisTitleFont(plain).setAxisTickLabelsFont(plain)
            .setPlotBorderVisible(false).setChartBackgroundColor(Color.WHITE)
            .setChartTitleFont(plain.deriveFont(15f)).setLegendFont(plain).setLegendBorderColor(Color.WHITE)
            .setLegendPosition(Styler.LegendPosition.OutsideS).setLegendLayout(Styler.LegendLayout.Horizontal)
            .setLocale(Locale.ROOT);
    styler.setYAxisDecimalPattern("#,##0.##");
    styler.setSeriesLines(new BasicStroke[]{SeriesLines.SOLID});
    return chart;
}

/** A line of a chart. */
XYSeries line(XYChart chart, String name, Color colour, List<? extends Number> x, List<? extends Number> y) {
    XYSeries series = chart.addSeries(name, x, y);
    series.setMarker(SeriesMarkers.NONE).setMarkerColor(colour);
    series.setLineColor(colour);
    return series;
}
