package dk.holdplan.data.judge;

import dk.holdplan.demand.Refusal;
import dk.holdplan.plan.Plan;
import dk.holdplan.plan.Plan.Late;
import dk.holdplan.plan.Plan.Refused;
import dk.holdplan.plan.Plan.Unplaced;
import dk.holdplan.plan.Score;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.SessionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Claims of a plan that need not be true. */
final class Lies {

    private Lies() {
    }

    /** The plan with one of its claims changed; now and then into one that means the same. */
    static Plan tell(Plan plan, Problem problem, RandomGenerator random) {
        List<Unplaced> unplaced = new ArrayList<>(plan.unplaced());
        List<Refused> refused = new ArrayList<>(plan.refused());
        List<Late> late = new ArrayList<>(plan.late());
        Score score = plan.score();
        String citizen = Mutation.pick(problem.citizens(), random).id();
        switch (random.nextInt(9)) {
            case 0 -> unplaced.add(new Unplaced(citizen, SessionKind.TRAINING, 0));
            case 1 -> dropOne(unplaced, random);
            case 2 -> dropOne(refused, random);
            case 3 -> refused.add(new Refused(citizen, List.of(Refusal.RED_FLAG)));
            case 4 -> {
                Refusal more = Mutation.pick(List.of(Refusal.values()), random);
                refused.replaceAll(row -> new Refused(row.citizen(), List.of(more, row.reasons().getFirst())));
            }
            case 5 -> late.add(new Late(citizen, problem.horizon().firstDay().minusDays(random.nextInt(9))));
            case 6 -> dropOne(late, random);
            case 7 -> score = new Score(score.hard(), score.medium(), score.soft() + 1);
            default -> score = new Score(score.hard() + random.nextInt(2), score.medium() + random.nextInt(2),
                    score.soft());
        }
        return new Plan(score, plan.sessions(), unplaced, refused, late);
    }

    private static void dropOne(List<?> list, RandomGenerator random) {
        if (!list.isEmpty()) {
            list.remove(random.nextInt(list.size()));
        }
    }
}
