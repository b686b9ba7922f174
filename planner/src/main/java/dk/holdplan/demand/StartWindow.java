package dk.holdplan.demand;

import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Pathway;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Referral;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When the examination of a new citizen has to be (RULES.md section 4).
 *
 * @param opens first possible date
 * @param closes last possible date
 * @param deadline the last date that keeps the start guarantee
 * @param late whether the deadline passed before the window opens
 */
public record StartWindow(LocalDate opens, LocalDate closes, LocalDate deadline, boolean late) {

    private static final int DAYS_WHEN_LATE = 6;

    /** The window of a citizen without a course. */
    public static StartWindow of(Citizen citizen, Pathway pathway, Problem problem) {
        Referral referral = citizen.referral();
        LocalDate clockStart = later(referral.receivedOn(), referral.notBefore());
        LocalDate deadline = clockStart.plusDays(pathway.startWithinDays());
        if (referral.dischargedOn() != null) {
            LocalDate lawful = later(referral.dischargedOn(), referral.notBefore()).plusDays(pathway.startWithinDays());
            deadline = lawful.isBefore(deadline) ? lawful : deadline;
        }
        LocalDate opens = later(clockStart, problem.horizon().firstDay());
        boolean late = deadline.isBefore(opens);
        return new StartWindow(opens, late ? opens.plusDays(DAYS_WHEN_LATE) : deadline, deadline, late);
    }

    private static LocalDate later(LocalDate date, @Nullable LocalDate other) {
        return other != null && other.isAfter(date) ? other : date;
    }
}
