package dk.holdplan.capacity;

import dk.holdplan.demand.Need;
import dk.holdplan.demand.StartWindow;
import dk.holdplan.plan.Plan;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a citizen who needs anything gets.
 *
 * @param needed sessions that the citizen needs in the horizon: due ones, and possible ones that have a place
 * @param placed how many of them the plan has
 * @param waitDays days from the start of the clock to the examination; null without one
 * @param daysToDeadline days from the examination to the deadline, negative when it is late; null without one
 * @param due whether the citizen is new and needs the examination in the horizon
 */
public record CitizenUse(String citizen, int needed, int placed, @Nullable Integer waitDays,
        @Nullable Integer daysToDeadline, boolean due) {

    static List<CitizenUse> of(List<Served> served, Plan plan) {
        Map<String, LocalDate> examined = plan.sessions().stream()
                .filter(session -> session.kind() == SessionKind.EXAMINATION)
                .collect(Collectors.toMap(Session::citizen, Session::date, (one, other) -> one));
        return served.stream()
                .collect(Collectors.groupingBy(each -> each.need().citizen().id(), LinkedHashMap::new,
                        Collectors.toList()))
                .values().stream()
                .map(own -> of(own, Optional.ofNullable(examined.get(own.getFirst().need().citizen().id())))).toList();
    }

    private static CitizenUse of(List<Served> own, Optional<LocalDate> examined) {
        Need need = own.getFirst().need();
        StartWindow window = need.startWindow();
        LocalDate clock = StartWindow.clock(need.citizen().referral());
        Integer wait = window == null ? null : examined.map(date -> days(clock, date)).orElse(null);
        Integer left = window == null ? null : examined.map(date -> days(date, window.deadline())).orElse(null);
        return new CitizenUse(need.citizen().id(), own.stream().mapToInt(Served::needed).sum(),
                own.stream().mapToInt(Served::placed).sum(), wait, left,
                own.stream().anyMatch(each -> each.kind() == SessionKind.EXAMINATION));
    }

    private static int days(LocalDate from, LocalDate to) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
    }
}
