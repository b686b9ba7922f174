package dk.holdplan.capacity.forecast;

import java.time.LocalDate;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What a week ahead brings, over all runs.
 *
 * @param monday its first day
 * @param breachChance share of the runs in which somebody breaks the start guarantee
 * @param due citizens whose start is due
 * @param breaches citizens who break the guarantee
 * @param examinationDays mean days from the start of the clock to the examination
 * @param classDays mean days from the start of the clock to the first class session, of those who have it this week
 * @param withoutClass citizens who could train in a class and have no class session this week
 * @param classUse share of the class places that are taken
 * @param therapistUse share of the therapists' minutes that are used
 * @param unplaced share of the needed sessions without a place
 * @param inCourse citizens under way
 */
public record ForecastWeek(LocalDate monday, double breachChance, Band due, Band breaches, Band examinationDays,
        Band classDays, Band withoutClass, Band classUse, Band therapistUse, Band unplaced, Band inCourse) {

    static ForecastWeek of(LocalDate monday, Centre.Capacity capacity, List<WeekTally> runs) {
        long broken = runs.stream().filter(run -> run.breaches() > 0).count();
        return new ForecastWeek(monday, (double) broken / runs.size(), band(runs, WeekTally::due),
                band(runs, WeekTally::breaches),
                band(runs, run -> ratio(run.examinationDays(), run.examined())),
                band(runs, run -> ratio(run.classDays(), run.classStarters())), band(runs, WeekTally::withoutClass),
                band(runs, run -> ratio(run.taken(), capacity.places())),
                band(runs, run -> ratio(run.minutes(), capacity.minutes())),
                band(runs, run -> ratio(run.needed() - run.placed(), run.needed())), band(runs, WeekTally::inCourse));
    }

    private static Band band(List<WeekTally> runs, ToDoubleFunction<WeekTally> value) {
        return Band.of(runs.stream().mapToDouble(value));
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? Double.NaN : (double) part / whole;
    }
}
