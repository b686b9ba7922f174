package dk.holdplan.data.account;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A secret address of a therapist's calendar, without the address itself.
 *
 * @param madeBy stable id of who made it; it ends with the account or key that this is
 * @param sites of which it shows what takes place, empty for every site
 * @param expiresAt when it ends in any case, null for never
 */
public record CalendarFeed(String therapist, String madeBy, List<String> sites, Instant createdAt,
        @Nullable Instant expiresAt) {

    public CalendarFeed {
        sites = List.copyOf(sites);
    }
}
