package dk.holdplan.api.capacity;

import dk.holdplan.capacity.forecast.Band;
import dk.holdplan.capacity.forecast.Calibration;
import dk.holdplan.capacity.forecast.Forecast;
import dk.holdplan.capacity.forecast.ForecastWeek;
import dk.holdplan.problem.CalendarWeek;
import java.util.Locale;

/** The weeks ahead as text. */
public final class ForecastTable {

    private static final double PERCENT = 100;

    private ForecastTable() {
    }

    /** A line a week: medians, and the band of 80 % in brackets. */
    public static String text(Forecast forecast) {
        TextTable table = new TextTable("week", "breaks 7 days", "due", "to initial assessment, days", "to class, days",
                "class places", "therapists", "unplaced", "under way");
        for (ForecastWeek week : forecast.weeks()) {
            table.row(new CalendarWeek(week.monday()), UseTable.percent(week.breachChance()), numbers(week.due()),
                    numbers(week.examinationDays()), numbers(week.classDays()), percents(week.classUse()),
                    percents(week.therapistUse()), percents(week.unplaced()), numbers(week.inCourse()));
        }
        return table.text() + String.format(Locale.ROOT,
                "%d runs, seed %d: %.1f %% start in time, %.1f %% of the sessions have a place. Medians [80 "
                        + "%% of the runs].%n",
                forecast.runs(), forecast.seed(), PERCENT * forecast.level().startInTime(),
                PERCENT * forecast.level().placed());
    }

    /** How far the forecast's plans are from the full planner's. */
    public static String text(Calibration calibration) {
        TextTable table = new TextTable(
                calibration.weeks() + " weeks, " + calibration.runs() + " futures", calibration.quickSteps() + " steps",
                "full planner, " + calibration.fullSteps() + " steps", "error, points", "worst week, points");
        calibration.errors().forEach(error -> table.row(error.share(), decimal(error.quick()) + " %",
                decimal(error.full()) + " %", decimal(error.error()), decimal(error.worstWeek())));
        return table.text();
    }

    private static String numbers(Band band) {
        return Double.isNaN(band.median())
                ? "-"
                : decimal(band.median()) + " [" + decimal(band.low()) + "-" + decimal(band.high()) + "]";
    }

    private static String percents(Band band) {
        return Double.isNaN(band.median())
                ? "-"
                : String.format(Locale.ROOT, "%.0f [%.0f-%.0f] %%", PERCENT * band.median(), PERCENT * band.low(),
                        PERCENT * band.high());
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
