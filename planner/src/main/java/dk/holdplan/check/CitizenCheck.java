package dk.holdplan.check;

import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.ClassKind;
import dk.holdplan.problem.Problem;

/** Checks the numbers, lists and times of each citizen. */
final class CitizenCheck {

    private CitizenCheck() {
    }

    static void check(Problem problem, Stretches stretches, Findings findings) {
        Pointer.ROOT.at("citizens").each(problem.citizens(), (at, citizen) -> one(at, citizen, stretches, findings));
    }

    private static void one(Pointer at, Citizen citizen, Stretches stretches, Findings findings) {
        findings.size(at.at("sites"), citizen.sites().size(), 1, Limits.SITES);
        findings.distinct(at.at("sites"), citizen.sites());
        findings.size(at.at("referral").at("regions"), citizen.referral().regions().size(), 1, 4);
        findings.optionalRange(at.at("age"), citizen.age(), 0, Limits.AGE);
        findings.optionalRange(at.at("painDays"), citizen.painDays(), 0, Limits.PAIN_DAYS);
        findings.optionalRange(at.at("trainingWeeks"), citizen.trainingWeeks(), 0, Limits.COURSE_WEEKS);
        if (citizen.course() != null) {
            findings.range(at.at("course").at("weeksDone"), citizen.course().weeksDone(),
                    -Limits.WEEKS, Limits.COURSE_WEEKS);
        }
        if (citizen.suitsClasses().contains(ClassKind.EDUCATION)) {
            findings.error(IssueCode.UNKNOWN_VALUE, at.at("suitsClasses"), ClassKind.EDUCATION,
                    "BACK or STRENGTH_AND_BALANCE");
        }
        stretches.usable(at.at("available"), citizen.available());
        stretches.intervals(at.at("absent"), citizen.absent());
        stretches.windows(at.at("preferred"), citizen.preferred());
    }
}
