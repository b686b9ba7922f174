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
 * @param closes last possible date, which may lie after the horizon
 * @param deadline the last date that keeps the start guarantee
 * @param late whether the deadline passed before the window opens
 */
public record StartWindow(LocalDate opens, LocalDate closes, LocalDate deadline, boolean late) {

    private static final int DAYS_WHEN_LATE = 6;
    private static final int DAYS_BY_LAW = 7;

    /** The window of a citizen without a course. */
    public static StartWindow of(Citizen citizen, Pathway pathway, Problem problem) {
        Referral referral = citizen.referral();
        int within = pathway.startWithinDays();
        LocalDate clockStart = clockStart(referral);
        LocalDate deadline = clockStart.plusDays(within);
        if (referral.dischargedOn() != null) {
            LocalDate lawful = later(referral.dischargedOn(), referral.notBefore()).plusDays(within);
            deadline = lawful.isBefore(deadline) ? lawful : deadline;
        }
        LocalDate wanted = referral.postponedUntil();
        if (wanted != null) {
            deadline = later(deadline, wanted.plusDays(within));
        }
        LocalDate opens = later(clock(referral), problem.horizon().firstDay());
        boolean late = deadline.isBefore(opens);
        return new StartWindow(opens, late ? opens.plusDays(DAYS_WHEN_LATE) : deadline, deadline, late);
    }

    /** When the clock starts of a citizen who wanted no later start: nobody starts in hospital. */
    public static LocalDate clockStart(Referral referral) {
        return later(later(referral.receivedOn(), referral.notBefore()), referral.dischargedOn());
    }

    /**
     * The last day of a start in time by law, whatever the service promises: seven days after the discharge, or after the
     * earliest medical start (Sundhedsloven § 140 stk. 4); null without a discharge.
     */
    public static @Nullable LocalDate lastByLaw(Referral referral) {
        return referral.dischargedOn() == null
                ? null
                : later(referral.dischargedOn(), referral.notBefore()).plusDays(DAYS_BY_LAW);
    }

    /** Whether a citizen wanted a later start than the one in time that was offered. */
    public static boolean isPostponed(Referral referral) {
        return referral.postponedUntil() != null && referral.postponedUntil().isAfter(clockStart(referral));
    }

    /** When the clock starts, also of one who wanted a later start. */
    public static LocalDate clock(Referral referral) {
        return later(clockStart(referral), referral.postponedUntil());
    }

    private static LocalDate later(LocalDate date, @Nullable LocalDate other) {
        return other != null && other.isAfter(date) ? other : date;
    }
}
