package dk.holdplan.capacity.forecast;

import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a forecast takes for granted.
 *
 * @param weeks to look ahead, 1 to 26
 * @param runs how often the future is played
 * @param seed of every random choice: the same seed gives the same answer on any number of threads
 * @param referrals a week by pathway, when the season's factor is 1, none for a pathway that is not named; null for as
 *        many as keep the centre as full as it is
 * @param season factor on the referrals of each month; a month that is not named has 1
 * @param closedDays days without sessions, beside those of the problem
 * @param showRate share of sessions that citizens come to; 0.80 to 0.85 is usual
 * @param dropOutAWeek share of citizens under way who give up each week
 * @param steps of the search for each week's plan
 */
public record Assumptions(int weeks, int runs, long seed, @Nullable Map<String, Double> referrals,
        Map<Month, Double> season,
        Set<LocalDate> closedDays, double showRate, double dropOutAWeek, long steps) {

    /** The longest look ahead, in weeks. */
    public static final int MOST_WEEKS = 26;

    public Assumptions {
        referrals = referrals == null ? null : Map.copyOf(referrals);
        season = Map.copyOf(season);
        closedDays = Set.copyOf(closedDays);
    }

    /** The same with other referrals. */
    public Assumptions withReferrals(Map<String, Double> other) {
        return new Assumptions(weeks, runs, seed, other, season, closedDays, showRate, dropOutAWeek, steps);
    }

    /** The same for other weeks and runs. */
    public Assumptions withSize(int otherWeeks, int otherRuns) {
        return new Assumptions(otherWeeks, otherRuns, seed, referrals, season, closedDays, showRate, dropOutAWeek,
                steps);
    }

    double seasonFactor(LocalDate date) {
        return season.getOrDefault(date.getMonth(), 1.0);
    }
}
