package dk.holdplan.demand;

import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Condition;
import dk.holdplan.problem.FollowsInstruction;
import dk.holdplan.problem.Pathway;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is admitted to a pathway (RULES.md section 2). */
public final class Admission {

    private Admission() {
    }

    /** Every reason against admission, in the order of RULES.md; empty for an admitted citizen. */
    public static List<Refusal> refusals(Citizen citizen, Pathway pathway) {
        Pathway.Admission admission = pathway.admission();
        List<Refusal> reasons = new ArrayList<>();
        if (admission.needsReferral() && !citizen.referral().hasPlan()) {
            reasons.add(Refusal.NO_REFERRAL);
        }
        if (citizen.referral().followsInstruction() == FollowsInstruction.NO) {
            reasons.add(Refusal.CANNOT_FOLLOW_INSTRUCTION);
        }
        if (citizen.referral().conditions().stream().map(Condition::name).anyMatch(admission.redFlags()::contains)) {
            reasons.add(Refusal.RED_FLAG);
        }
        if (isAtMost(citizen.age(), admission.olderThanYears())) {
            reasons.add(Refusal.TOO_YOUNG);
        }
        if (isAtMost(citizen.painDays(), admission.painLongerThanDays())) {
            reasons.add(Refusal.PAIN_TOO_RECENT);
        }
        return reasons;
    }

    private static boolean isAtMost(@Nullable Integer value,
            @Nullable Integer limit) {
        return value != null && limit != null && value <= limit;
    }
}
