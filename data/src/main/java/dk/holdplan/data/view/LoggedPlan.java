package dk.holdplan.data.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plan that was published for a site and week.
 *
 * @param monday first day of the week
 * @param number rises with every publication for the site and week, from 1
 */
record LoggedPlan(String site, LocalDate monday, int number, UUID plan, Instant publishedAt) {

    /** Whether the plan's appointment was published so; one in a room that nobody knows may be at any site. */
    boolean tells(UUID itsPlan, LocalDate date, @Nullable String itsSite) {
        return plan.equals(itsPlan) && (itsSite == null || itsSite.equals(site)) && !date.isBefore(monday)
                && date.isBefore(monday.plusDays(7));
    }
}
