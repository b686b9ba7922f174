package dk.holdplan.data.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which plans somebody may see.
 *
 * @param owner only plans that this one submitted, null for everybody's
 * @param sites only plans that have no other sites, empty for plans of any sites
 */
public record PlanScope(@Nullable String owner, List<String> sites) {

    /** Every plan. */
    public static final PlanScope ALL = new PlanScope(null, List.of());

    public PlanScope {
        sites = List.copyOf(sites);
    }
}
