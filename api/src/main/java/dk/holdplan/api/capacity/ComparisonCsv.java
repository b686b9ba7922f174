package dk.holdplan.api.capacity;

import dk.holdplan.api.csv.CsvLines;
import dk.holdplan.api.csv.CsvTable;
import dk.holdplan.capacity.scenario.Difference;
import dk.holdplan.capacity.scenario.ScenarioComparison;
import dk.holdplan.capacity.scenario.ScenarioComparison.Compared;

/** Scenarios as CSV: a line for each scenario and measure. */
public final class ComparisonCsv {

    private ComparisonCsv() {
    }

    /** Medians, differences and noise. */
    public static CsvTable text(ScenarioComparison comparison) {
        CsvLines lines = new CsvLines("scenario", "measure", "unit", "today", "scenario_median", "change", "noise",
                "beyond_noise");
        for (Compared scenario : comparison.scenarios()) {
            for (Difference difference : scenario.differences()) {
                lines.line(scenario.outcome().scenario(), difference.measure().name(), difference.measure().unit(),
                        difference.today(), difference.scenario(), difference.change(), difference.noise(),
                        difference.beyondNoise());
            }
        }
        return lines;
    }
}
