package dk.holdplan.capacity;

import dk.holdplan.demand.Demand;
import dk.holdplan.demand.Need;
import dk.holdplan.demand.Needs;
import dk.holdplan.demand.StartWindow;
import dk.holdplan.plan.Plan;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Referral;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a citizen with any demand gets.
 *
 * @param needed sessions that the citizen needs in the horizon
 * @param placed how many of them the plan has
 * @param waitDays days from the start of the clock to the examination; null without one
 * @param daysToDeadline days from the examination to the deadline, negative when it is late; null without one
 * @param due whether the citizen is new and needs the examination in the horizon
 */
public record CitizenUse(String citizen, int needed, int placed, @Nullable Integer waitDays,
        @Nullable Integer daysToDeadline, boolean due) {

    /** The day on which the clock of RULES.md section 4 starts: the referral's receipt, or the earliest medical start. */
    public static LocalDate clockStart(Referral referral) {
        LocalDate notBefore = referral.notBefore();
        return notBefore != null && notBefore.isAfter(referral.receivedOn()) ? notBefore : referral.receivedOn();
    }

    static List<CitizenUse> of(Problem problem, Plan plan) {
        Map<String, Long> unplaced = plan.unplaced().stream()
                .collect(Collectors.groupingBy(Plan.Unplaced::citizen, Collectors.counting()));
        Map<String, LocalDate> examined = plan.sessions().stream()
                .filter(session -> session.kind() == SessionKind.EXAMINATION)
                .collect(Collectors.toMap(Session::citizen, Session::date, (one, other) -> one));
        return Needs.of(problem).values().stream().filter(need -> !need.demands().isEmpty())
                .map(need -> of(need, unplaced.getOrDefault(need.citizen().id(), 0L).intValue(),
                        Optional.ofNullable(examined.get(need.citizen().id()))))
                .toList();
    }

    private static CitizenUse of(Need need, int unplaced, Optional<LocalDate> examined) {
        int needed = need.demands().stream().mapToInt(Demand::count).sum();
        StartWindow window = need.startWindow();
        LocalDate clockStart = clockStart(need.citizen().referral());
        Integer wait = window == null ? null : examined.map(date -> days(clockStart, date)).orElse(null);
        Integer left = window == null ? null : examined.map(date -> days(date, window.deadline())).orElse(null);
        return new CitizenUse(need.citizen().id(), needed, needed - unplaced, wait, left, window != null);
    }

    private static int days(LocalDate from, LocalDate to) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
    }
}
