package dk.holdplan.data.publication;

import dk.holdplan.data.scope.SiteWeek;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A week at a site of a plan with what was published for it.
 *
 * @param basis number of what the plan was made from, 0 when it was made from nothing that was published there
 * @param now number of what is published last, 0 when nothing ever was
 * @param plan that is published now, null for none
 */
public record PublishedWeek(SiteWeek where, int basis, int now, @Nullable UUID plan) {

    boolean isStale() {
        return basis != now;
    }
}
