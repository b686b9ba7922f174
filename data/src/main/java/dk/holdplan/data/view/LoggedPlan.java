package dk.holdplan.data.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What a plan had of somebody when it was published for a site and week.
 *
 * @param monday first day of the week
 * @param number rises with every publication for the site and week, from 1
 */
record LoggedPlan(String site, LocalDate monday, int number, Instant publishedAt, List<Appointment> appointments) {

    LoggedPlan {
        appointments = List.copyOf(appointments);
    }
}
