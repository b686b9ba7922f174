package dk.holdplan.api.capacity;

import dk.holdplan.api.csv.CsvLines;
import dk.holdplan.api.csv.CsvTable;
import dk.holdplan.capacity.forecast.Band;
import dk.holdplan.capacity.forecast.LevelRange;
import dk.holdplan.capacity.forecast.ServiceLevel;
import dk.holdplan.capacity.forecast.SmallestCapacity;
import dk.holdplan.capacity.forecast.SmallestCapacity.Count;
import dk.holdplan.capacity.forecast.SmallestCapacity.OneLess;
import java.util.Locale;

/** The smallest capacity as text and CSV. */
public final class SmallestTable {

    private static final double PERCENT = 100;

    private SmallestTable() {
    }

    /** What there is and what is enough, and what one unit less of each would leave. */
    public static String text(SmallestCapacity smallest) {
        TextTable counts = new TextTable("capacity a week", "now", "enough");
        count(counts, smallest.hours());
        smallest.meetings().forEach(meetings -> count(counts, meetings));
        TextTable less = new TextTable("one less", "start in time", "sessions placed", "breaks the level");
        less.row("(none)", percent(smallest.level().startInTime()), percent(smallest.level().placed()), "no");
        for (OneLess each : smallest.oneLess()) {
            less.row(each.unit(), percent(each.level().startInTime()), percent(each.level().placed()),
                    each.breaks() ? "yes" : "no");
        }
        return counts.text() + System.lineSeparator() + less.text() + spreads(smallest) + wanted(smallest);
    }

    /** How far the futures lie apart, and whether others than those it was chosen on hold the level. */
    private static String spreads(SmallestCapacity smallest) {
        LevelRange chosen = smallest.chosen();
        LevelRange unseen = smallest.unseen();
        if (chosen == null || unseen == null) {
            return "";
        }
        TextTable table = new TextTable("futures", "number", "start in time", "80 % of them", "sessions placed",
                "80 % of them", "level held");
        spread(table, "chosen on", chosen, smallest.wanted());
        spread(table, "not chosen on", unseen, smallest.wanted());
        return System.lineSeparator() + table.text();
    }

    private static void spread(TextTable table, String name, LevelRange spread, ServiceLevel wanted) {
        table.row(name, spread.futures(), percent(spread.level().startInTime()), band(spread.startInTime()),
                percent(spread.level().placed()), band(spread.placed()), spread.level().holds(wanted) ? "yes" : "no");
    }

    private static String band(Band band) {
        return String.format(Locale.ROOT, "%.2f-%.2f %%", PERCENT * band.low(), PERCENT * band.high());
    }

    /** The counts as CSV. */
    public static CsvTable csv(SmallestCapacity smallest) {
        CsvLines lines = new CsvLines("capacity", "now", "enough");
        lines.line(smallest.hours().unit(), smallest.hours().now(), smallest.hours().enough());
        smallest.meetings().forEach(count -> lines.line(count.unit(), count.now(), count.enough()));
        return lines;
    }

    private static String wanted(SmallestCapacity smallest) {
        ServiceLevel wanted = smallest.wanted();
        String effort = smallest.fullSteps() == null
                ? "by the small effort of a forecast"
                : "by the full planner, " + smallest.fullSteps() + " steps a week";
        return String.format(Locale.ROOT,
                "wanted: %s start in time, %s placed; %d weeks, %d runs, %d sizes tried, %s%n",
                percent(wanted.startInTime()), percent(wanted.placed()), smallest.weeks(), smallest.runs(),
                smallest.tried(), effort);
    }

    private static void count(TextTable table, Count count) {
        table.row(count.unit(), count.now(), count.enough());
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f %%", PERCENT * share);
    }
}
