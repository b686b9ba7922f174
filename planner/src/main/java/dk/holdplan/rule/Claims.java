package dk.holdplan.rule;

import dk.holdplan.demand.Need;
import dk.holdplan.plan.Plan;
import dk.holdplan.plan.Plan.Decision;
import dk.holdplan.plan.Plan.Late;
import dk.holdplan.plan.Plan.Refused;
import dk.holdplan.plan.Plan.Unplaced;
import dk.holdplan.plan.Score;
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
        return facts.needs().values().stream().filter(need -> !need.admitted() && !need.awaitsDecision())
                .map(need -> new Refused(need.citizen().id(), need.refusals())).toList();
    }

    static List<Decision> decisions(Facts facts) {
        return facts.needs().values().stream().filter(Need::awaitsDecision)
                .map(need -> new Decision(need.citizen().id(), need.refusals(),
                        need.startWindow() == null ? null : need.startWindow().deadline()))
                .toList();
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
        if (!counted(inOrder(plan.refused())).equals(counted(inOrder(refused(facts))))) {
            claims.add("refused: plan says " + plan.refused().size() + ", found " + refused(facts).size());
        }
        if (!counted(decided(plan.decisions())).equals(counted(decided(decisions(facts))))) {
            claims.add("decisions: plan says " + plan.decisions().size() + ", found " + decisions(facts).size());
        }
        if (!counted(plan.late()).equals(counted(late(facts)))) {
            claims.add("late: plan says " + plan.late().size() + ", found " + late(facts).size());
        }
        if (score.hard() == 0 && !plan.score().equals(score)) {
            claims.add("score: plan says " + plan.score() + ", found " + score);
        }
        return claims;
    }

    private static <T> Map<T, Long> counted(List<T> claims) {
        return claims.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static List<Refused> inOrder(List<Refused> refused) {
        return refused.stream().map(row -> new Refused(row.citizen(), row.reasons().stream().sorted().toList()))
                .toList();
    }

    private static List<Decision> decided(List<Decision> decisions) {
        return decisions.stream().map(
                row -> new Decision(row.citizen(), row.reasons().stream().sorted().toList(), row.deadline())).toList();
    }
}
