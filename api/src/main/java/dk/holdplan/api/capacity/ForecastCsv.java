package dk.holdplan.api.capacity;

import dk.holdplan.api.csv.CsvLines;
import dk.holdplan.api.csv.CsvTable;
import dk.holdplan.capacity.forecast.Band;
import dk.holdplan.capacity.forecast.Calibration;
import dk.holdplan.capacity.forecast.Forecast;
import dk.holdplan.capacity.forecast.ForecastWeek;

/** The weeks ahead as CSV: a line for each week and figure. */
public final class ForecastCsv {

    private ForecastCsv() {
    }

    /** The chance of a breach and the bands of each week; shares are from 0 to 1. */
    public static CsvTable text(Forecast forecast) {
        CsvLines lines = new CsvLines("week", "figure", "low", "median", "high");
        for (ForecastWeek week : forecast.weeks()) {
            lines.line(week.monday(), "breach_chance", null, week.breachChance(), null);
            line(lines, week, "due", week.due());
            line(lines, week, "breaches", week.breaches());
            line(lines, week, "examination_days", week.examinationDays());
            line(lines, week, "class_days", week.classDays());
            line(lines, week, "without_class", week.withoutClass());
            line(lines, week, "class_use", week.classUse());
            line(lines, week, "therapist_use", week.therapistUse());
            line(lines, week, "unplaced", week.unplaced());
            line(lines, week, "in_course", week.inCourse());
        }
        return lines;
    }

    /** The errors of a calibration in percentage points. */
    public static CsvTable text(Calibration calibration) {
        CsvLines lines = new CsvLines("share", "quick", "full", "error", "worst_week");
        calibration.errors().forEach(error -> lines.line(error.share(), error.quick(), error.full(), error.error(),
                error.worstWeek()));
        return lines;
    }

    private static void line(CsvLines lines, ForecastWeek week, String figure, Band band) {
        lines.line(week.monday(), figure, band.low(), band.median(), band.high());
    }
}
