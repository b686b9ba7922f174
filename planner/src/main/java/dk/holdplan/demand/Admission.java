package dk.holdplan.demand;

import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Condition;
import dk.holdplan.problem.FollowsInstruction;
import dk.holdplan.problem.Pathway;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is admitted to a pathway (RULES.md section 2). */
public final class Admission {

    private Admission() {
    }

    /**
     * Every reason against admission, in the order of RULES.md; empty for an admitted citizen.
     *
     * @param firstDay of the horizon
     */
    public static List<Refusal> refusals(Citizen citizen, Pathway pathway, LocalDate firstDay) {
        Pathway.Admission admission = pathway.admission();
        List<Refusal> reasons = new ArrayList<>();
        if (admission.needsReferral() && !citizen.referral().hasPlan()) {
            reasons.add(Refusal.NO_REFERRAL);
        }
        if (citizen.referral().followsInstruction() == FollowsInstruction.NO && admission.needsInstruction()) {
            reasons.add(Refusal.CANNOT_FOLLOW_INSTRUCTION);
        }
        if (citizen.referral().inForce(firstDay).stream().map(Condition::name)
                .anyMatch(admission.redFlags()::contains)) {
            reasons.add(Refusal.RED_FLAG);
        }
        if (isAtMost(citizen.age(), admission.olderThanYears())) {
            reasons.add(Refusal.TOO_YOUNG);
        }
        if (citizen.course() == null && isAtMost(painDays(citizen, firstDay), admission.painLongerThanDays())) {
            reasons.add(Refusal.PAIN_TOO_RECENT);
        }
        return reasons;
    }

    /** Whether a person decides on a citizen with these reasons, so that nobody is refused by a program. */
    public static boolean isForDecision(List<Refusal> reasons, Pathway pathway) {
        return !reasons.isEmpty()
                && reasons.stream().map(Refusal::name).allMatch(pathway.admission().decide()::contains);
    }

    /** For how many days a citizen has had pain when the horizon begins; null when it is not known. */
    public static @Nullable Integer painDays(Citizen citizen, LocalDate firstDay) {
        return citizen.painSince() == null
                ? citizen.painDays()
                : Integer.valueOf((int) ChronoUnit.DAYS.between(citizen.painSince(), firstDay));
    }

    private static boolean isAtMost(@Nullable Integer value, @Nullable Integer limit) {
        return value != null && limit != null && value <= limit;
    }
}
