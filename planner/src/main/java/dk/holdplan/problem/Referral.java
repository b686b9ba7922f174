package dk.holdplan.problem;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A referral to rehabilitation.
 *
 * @param hasPlan whether a rehabilitation plan came with it
 * @param notBefore the plan's earliest medical start
 * @param dischargedOn discharge from hospital, from which Sundhedsloven § 140 counts
 */
public record Referral(LocalDate receivedOn, Set<Region> regions, boolean hasPlan, @Nullable LocalDate notBefore,
        @Nullable LocalDate dischargedOn, @Nullable LocalDate operatedOn, FollowsInstruction followsInstruction,
        Set<Condition> conditions) {

    public Referral {
        regions = Set.copyOf(regions);
        conditions = Set.copyOf(conditions);
    }
}
