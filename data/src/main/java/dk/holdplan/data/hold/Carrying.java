package dk.holdplan.data.hold;

import dk.holdplan.data.hold.Hold.Refusal;
import dk.holdplan.data.store.PlanStore;
import dk.holdplan.data.store.PlannedProblem;
import dk.holdplan.data.store.Reservations;
import dk.holdplan.problem.Citizen;
import dk.holdplan.recommend.PreparedPlan;
import dk.holdplan.rule.Verdict;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes reservations along when another plan is published where they are. The oldest come first. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Carrying implements Reservations {

    private static final String LEFT_BEHIND = """
            select u.plan_id as valid, h.* from hold h
            join publication u on (u.site, u.monday) = (h.site, cast(date_trunc('week', h.starts) as date))
            where h.confirmed_in is null and h.refused_in is null and h.expires_at > :now and not h.lapsed
              and h.line_id <> coalesce((select l.line_id from plan_line l where l.plan_id = u.plan_id), u.plan_id)
            order by h.created_at, h.id
            """;

    private final HoldStore holds;
    private final PlanStore plans;
    private final JdbcClient client;
    private final Clock clock;

    Carrying(HoldStore holds, PlanStore plans, JdbcClient client, Clock clock) {
        this.holds = holds;
        this.plans = plans;
        this.client = client;
        this.clock = clock;
    }

    private record LeftBehind(UUID valid, Hold hold) {
    }

    @Override
    public void follow() {
        Instant now = clock.instant();
        client.sql(LEFT_BEHIND).param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new LeftBehind(row.getObject("valid", UUID.class), HoldRows.hold(row, n))).list()
                .stream().collect(Collectors.groupingBy(LeftBehind::valid, Collectors.mapping(LeftBehind::hold,
                        Collectors.toList())))
                .forEach((plan, left) -> follow(plan, left, now));
    }

    private void follow(UUID plan, List<Hold> left, Instant now) {
        UUID line = holds.lock(plan);
        List<Hold> all = new ArrayList<>(holds.live(plan, now));
        all.addAll(left);
        PlannedProblem planned = plans.planned(plan).orElseThrow();
        PreparedPlan prepared = PreparedPlan.of(planned.problem(), planned.plan().sessions());
        for (Hold hold : all) {
            Optional<String> why = obstacle(prepared, hold);
            if (why.isPresent()) {
                holds.refuse(hold, new Refusal(plan, why.get()), now);
            } else {
                prepared = prepared.with(hold.newcomer(), hold.session());
                if (!hold.line().equals(line)) {
                    holds.carry(hold, line, now);
                }
            }
        }
        holds.claim(line, now);
    }

    private static Optional<String> obstacle(PreparedPlan plan, Hold hold) {
        Citizen newcomer = hold.newcomer();
        Citizen known = plan.find(hold.session().citizen()).orElse(null);
        Citizen citizen = newcomer == null ? known : newcomer;
        if (citizen == null) {
            return Optional.of("it does not know the citizen");
        }
        if (known != null && !known.equals(citizen)) {
            return Optional.of("it has other facts of the citizen");
        }
        if (plan.sessions().contains(hold.session())) {
            return Optional.of("the citizen has the session there already");
        }
        Verdict verdict = plan.judge(citizen, hold.session());
        return verdict.valid()
                ? Optional.empty()
                : Optional.of("there it would break " + verdict.broken().stream().map(breach -> breach.rule().id())
                        .distinct().sorted().collect(Collectors.joining(", ")));
    }
}
