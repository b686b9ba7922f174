package dk.holdplan.api.capacity;

import dk.holdplan.capacity.scenario.Difference;
import dk.holdplan.capacity.scenario.Measure;
import dk.holdplan.capacity.scenario.ScenarioComparison;
import dk.holdplan.capacity.scenario.ScenarioComparison.Compared;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Scenarios side by side as text: a line a measure, a column a scenario; an asterisk is beyond the noise. */
public final class ComparisonTable {

    private ComparisonTable() {
    }

    /** The medians, the differences from today and the noise, and the rule beneath. */
    public static String text(ScenarioComparison comparison) {
        List<String> titles = Stream.concat(Stream.of("median of " + comparison.seeds().size() + " seeds", "today"),
                comparison.scenarios().stream().map(each -> each.outcome().scenario())).toList();
        TextTable table = new TextTable(titles.toArray(String[]::new));
        Arrays.stream(Measure.values()).forEach(measure -> table.row(line(measure, comparison)));
        return table.text() + "* beyond the noise (±). " + comparison.rule() + System.lineSeparator();
    }

    private static Object[] line(Measure measure, ScenarioComparison comparison) {
        String name = measure.name().toLowerCase(Locale.ROOT).replace('_', ' ') + ", " + measure.unit();
        return Stream.concat(
                Stream.of(name, number(comparison.today().values().get(measure).median())),
                comparison.scenarios().stream().map(each -> cell(each, measure))).toArray();
    }

    private static String cell(Compared scenario, Measure measure) {
        Difference difference = scenario.by(measure);
        return String.format(Locale.ROOT, "%s (%s ±%s)%s", number(difference.scenario()),
                signed(difference.change()), number(difference.noise()), difference.beyondNoise() ? "*" : " ");
    }

    static String signed(double value) {
        return (value > 0 ? "+" : "") + number(value);
    }

    static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e9
                ? String.valueOf((long) value)
                : String.format(Locale.ROOT, "%.1f", value);
    }
}
