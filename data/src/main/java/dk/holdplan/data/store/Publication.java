package dk.holdplan.data.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is published for one site and week.
 *
 * @param monday first day of the week
 * @param name of the plan; null for who is not told
 */
public record Publication(String site, LocalDate monday, UUID plan, @Nullable String name, Instant publishedAt) {

    /** The same without the name. */
    public Publication nameless() {
        return new Publication(site, monday, plan, null, publishedAt);
    }
}
