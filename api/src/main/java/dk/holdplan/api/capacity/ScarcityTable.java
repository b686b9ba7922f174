package dk.holdplan.api.capacity;

import dk.holdplan.api.csv.CsvLines;
import dk.holdplan.api.csv.CsvTable;
import dk.holdplan.capacity.scenario.Scarcity;
import dk.holdplan.capacity.scenario.Scarcity.Gain;

/** What one more unit of each resource gives, as text and CSV. */
public final class ScarcityTable {

    private ScarcityTable() {
    }

    /** A line a unit, the best first; points that it saves. */
    public static String text(Scarcity scarcity) {
        TextTable table = new TextTable("one more", "unplaced, points saved", "everything else, points saved",
                "beyond the noise");
        for (Gain gain : scarcity.gains()) {
            table.row(gain.unit(), ComparisonTable.number(gain.medium()), ComparisonTable.number(gain.soft()),
                    gain.beyondNoise() ? "yes" : "no");
        }
        return table.text();
    }

    /** The same as CSV. */
    public static CsvTable csv(Scarcity scarcity) {
        CsvLines lines = new CsvLines("one_more", "resource", "id", "day", "medium_saved", "soft_saved",
                "beyond_noise");
        scarcity.gains().forEach(gain -> lines.line(gain.unit(), gain.unit().resource(), gain.unit().id(),
                gain.unit().day(), gain.medium(), gain.soft(), gain.beyondNoise()));
        return lines;
    }
}
