package dk.holdplan.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.api.FinishedPlan;
import dk.holdplan.api.ServiceTest;
import dk.holdplan.data.account.Rights;
import dk.holdplan.data.account.Role;
import dk.holdplan.data.store.PlanStore;
import dk.holdplan.data.store.TherapistsAndSites;
import dk.holdplan.data.store.WorkStore;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ServiceTest
class UnknownClaimsIT {

    private final UnknownClaims claims;
    private final PlanStore plans;
    private final WorkStore works;

    UnknownClaimsIT(TherapistsAndSites known, PlanStore plans, WorkStore works) {
        this.claims = new UnknownClaims(known);
        this.plans = plans;
        this.works = works;
    }

    @Test
    void namesWhatNoPlanKnows() {
        UUID plan = FinishedPlan.stored(plans, works);
        try {
            assertThat(claims.of(rights("site-1-t99", "site-1", "site-7")))
                    .containsExactly("therapist site-1-t99", "site site-7");
            assertThat(claims.of(rights("site-1-t1", "site-1"))).isEmpty();
            assertThat(claims.of(Rights.of(Role.PLANNER))).isEmpty();
        } finally {
            plans.delete(plan);
        }
    }

    private static Rights rights(String therapist, String... sites) {
        return new Rights(Set.of(Role.THERAPIST), therapist, List.of(sites));
    }
}
