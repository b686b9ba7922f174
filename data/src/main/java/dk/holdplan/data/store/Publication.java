package dk.holdplan.data.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What is published for one site and week.
 *
 * @param monday first day of the week
 * @param name of the plan
 */
public record Publication(String site, LocalDate monday, UUID plan, String name, Instant publishedAt) {
}
