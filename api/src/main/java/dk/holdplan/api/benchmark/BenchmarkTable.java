package dk.holdplan.api.benchmark;

import dk.holdplan.benchmark.BestKnown;
import dk.holdplan.benchmark.Gaps;
import dk.holdplan.benchmark.Spread;
import dk.holdplan.benchmark.Summary;
import dk.holdplan.plan.Score;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The table of a benchmark: a row an instance, in Markdown that reads well as plain text too. */
public final class BenchmarkTable {

    private static final String NONE = "-";
    private static final double MILLIS_A_SECOND = 1e3;
    private static final int BYTES_A_MEBIBYTE = 1 << 20;

    private final List<Summary> summaries;
    private final List<Column> columns = new ArrayList<>();

    private record Column(String title, Function<Summary, String> cell) {
    }

    /**
     * A table of instances.
     *
     * @param limit time of each search
     * @param moments after the start at which the scores are shown, as far as the searches went beyond them
     */
    public BenchmarkTable(List<Summary> summaries, Duration limit, List<Duration> moments) {
        this.summaries = List.copyOf(summaries);
        column("instance", summary -> summary.instance().name());
        column("citizens", summary -> String.valueOf(summary.instance().citizens()));
        column("demand", summary -> String.valueOf(summary.instance().demand()));
        column("first plan", summary -> seconds(summary.firstValid().median()));
        moments.stream().filter(moment -> moment.compareTo(limit) < 0)
                .filter(moment -> summaries.stream().anyMatch(summary -> summary.goesBeyond(moment)))
                .forEach(moment -> scores(label(moment), summary -> summary.at(moment)));
        scores("end", Summary::end);
        if (summaries.stream().anyMatch(summary -> summary.instance().bestKnown() != null)) {
            column("best known", known((summary, best) -> text(best.score()) + (best.proven() ? " optimal" : "")));
            column("medium gap", known((summary, best) -> percent(best.mediumGap(summary.medianEnd().medium()))));
            column("soft gap", known((summary, best) -> percent(best.softGap(summary.medianEnd().soft()))));
        }
        column("steps/s", summary -> String.valueOf(summary.stepsPerSecond()));
        column("heap", summary -> summary.peakHeapBytes() / BYTES_A_MEBIBYTE + " MiB");
    }

    /** How the medians at the end compare with the best known, in a line; empty when nothing is known. */
    public String comparison() {
        Gaps gaps = Gaps.of(summaries);
        return gaps.instances() == 0
                ? ""
                : String.format(Locale.ROOT, "Medium at best known on %d of %d; soft gap %s on average, %s at worst.%n",
                        gaps.mediumReached(), gaps.instances(), percent(gaps.meanSoft()), percent(gaps.worstSoft()));
    }

    /** The rows under their titles, each line ended. */
    public String text() {
        List<List<String>> columnsOfCells = columns.stream().map(this::cells).toList();
        List<Integer> widths = columnsOfCells.stream()
                .map(cells -> cells.stream().mapToInt(String::length).max().orElse(0)).toList();
        StringBuilder text = new StringBuilder();
        for (int row = 0; row <= summaries.size(); row++) {
            int at = row;
            text.append(line(i -> aligned(columnsOfCells.get(i).get(at), widths.get(i), i)));
            if (row == 0) {
                text.append(line(i -> "-".repeat(widths.get(i) - (i == 0 ? 0 : 1)) + (i == 0 ? "" : ":")));
            }
        }
        return text.toString();
    }

    private List<String> cells(Column column) {
        List<String> cells = new ArrayList<>(List.of(column.title()));
        summaries.stream().map(column.cell()).forEach(cells::add);
        return cells;
    }

    private String line(Function<Integer, String> cell) {
        return IntStream.range(0, columns.size()).boxed().map(cell)
                .collect(Collectors.joining(" | ", "| ", " |" + System.lineSeparator()));
    }

    private static String aligned(String cell, int width, int column) {
        String space = " ".repeat(width - cell.length());
        return column == 0 ? cell + space : space + cell;
    }

    private void column(String title, Function<Summary, String> cell) {
        columns.add(new Column(title, cell));
    }

    private void scores(String title, Function<Summary, Spread<Score>> spread) {
        column(title + " median", summary -> text(spread.apply(summary).median()));
        column(title + " worst", summary -> text(spread.apply(summary).worst()));
    }

    private interface Comparison {
        String with(Summary summary, BestKnown best);
    }

    private static Function<Summary, String> known(Comparison comparison) {
        return summary -> {
            BestKnown best = summary.instance().bestKnown();
            return best == null ? NONE : comparison.with(summary, best);
        };
    }

    private static String text(@Nullable Score score) {
        if (score == null) {
            return NONE;
        }
        String prices = score.medium() + "/" + score.soft();
        return score.hard() == 0 ? prices : score.hard() + " broken, " + prices;
    }

    private static String percent(double gap) {
        if (gap == 0) {
            return "0 %";
        }
        return Double.isInfinite(gap) ? "∞" : String.format(Locale.ROOT, "%+.1f %%", gap);
    }

    private static String seconds(@Nullable Duration duration) {
        return duration == null
                ? NONE
                : String.format(Locale.ROOT, "%.2f s", duration.toMillis() / MILLIS_A_SECOND);
    }

    private static String label(Duration moment) {
        return BigDecimal.valueOf(moment.toMillis(), 3).stripTrailingZeros().toPlainString() + " s";
    }
}
