package dk.holdplan.data.scope;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * Of what one plan is valid: a week at a site.
 *
 * @param monday first day of the week
 */
public record SiteWeek(String site, LocalDate monday) {

    /** The week of a date at a site. */
    public static SiteWeek of(String site, LocalDate date) {
        return new SiteWeek(site, date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }
}
