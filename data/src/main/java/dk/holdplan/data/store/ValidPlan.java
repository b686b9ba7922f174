package dk.holdplan.data.store;

import dk.holdplan.data.scope.SiteWeek;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * A plan with what is published for its sites and weeks.
 *
 * @param published the plan that is published for each of its sites and weeks, in their order; without those for which
 *        nothing is
 * @param places how many sites and weeks it has
 */
public record ValidPlan(UUID plan, PlanState state, Map<SiteWeek, UUID> published, int places) {

    public ValidPlan {
        published = Map.copyOf(published);
    }

    /** Whether it is valid for a week at a site: published, or nothing is. */
    public boolean isValidFor(SiteWeek place) {
        return plan.equals(published.getOrDefault(place, plan));
    }

    /** Whether other plans are published for all its sites and weeks. */
    public boolean isReplaced() {
        return places > 0 && places == published.size() && !published.containsValue(plan);
    }

    /** The other plans that are published for some of its sites and weeks, in one order. */
    public Set<UUID> others() {
        Set<UUID> others = new TreeSet<>(published.values());
        others.remove(plan);
        return others;
    }
}
