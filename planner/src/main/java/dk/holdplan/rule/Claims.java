package dk.holdplan.rule;

import dk.holdplan.demand.Need;
import dk.holdplan.demand.Refusal;
import dk.holdplan.plan.Plan;
import dk.holdplan.plan.Plan.Late;
import dk.holdplan.plan.Plan.Refused;
import dk.holdplan.plan.Plan.Unplaced;
import dk.holdplan.plan.Score;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a plan says of itself besides its sessions, and whether it is true. */
final class Claims {

    private Claims() {
    }

    static List<Refused> refused(Facts facts) {
        return facts.needs().values().stream().filter(need -> !need.admitted())
                .map(need -> new Refused(need.citizen().id(), need.refusals())).toList();
    }

    static List<Late> late(Facts facts) {
        return facts.needs().values().stream().filter(Need::late)
                .map(need -> new Late(need.citizen().id(), need.startWindow().deadline())).toList();
    }

    static List<String> untrue(Plan plan, Facts facts, Score score, List<Unplaced> unplaced) {
        List<String> claims = new ArrayList<>();
        if (!counted(plan.unplaced()).equals(counted(unplaced))) {
            claims.add("unplaced: plan says " + plan.unplaced().size() + ", found " + unplaced.size());
        }
        if (!reasons(plan.refused()).equals(reasons(refused(facts)))) {
            claims.add("refused: plan says " + plan.refused().size() + ", found " + refused(facts).size());
        }
        if (!deadlines(plan.late()).equals(deadlines(late(facts)))) {
            claims.add("late: plan says " + plan.late().size() + ", found " + late(facts).size());
        }
        if (score.hard() == 0 && !plan.score().equals(score)) {
            claims.add("score: plan says " + plan.score() + ", found " + score);
        }
        return claims;
    }

    private static Map<Unplaced, Long> counted(List<Unplaced> unplaced) {
        return unplaced.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static Map<String, List<Refusal>> reasons(List<Refused> refused) {
        return refused.stream().collect(Collectors.toMap(Refused::citizen,
                row -> row.reasons().stream().sorted().toList(), (first, last) -> last));
    }

    private static Map<String, LocalDate> deadlines(List<Late> late) {
        return late.stream().collect(Collectors.toMap(Late::citizen, Late::deadline, (first, last) -> last));
    }
}
