package dk.holdplan.capacity.forecast;

import dk.holdplan.capacity.Work;
import dk.holdplan.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Futures by their number, each played once for each capacity, and more of them as they are asked for. */
final class PlayedFutures {

    private final Assumptions assumptions;
    private final WeekPlanner planner;
    private final Work work;
    private final Map<Problem, List<List<WeekTally>>> played = new HashMap<>();

    PlayedFutures(Assumptions assumptions, WeekPlanner planner, Work work) {
        this.assumptions = assumptions;
        this.planner = planner;
        this.work = work;
    }

    /** The weeks of the futures from one number to before another, with the capacity of a problem. */
    List<List<WeekTally>> of(Problem problem, int from, int to) {
        List<List<WeekTally>> known = played.computeIfAbsent(problem, each -> new ArrayList<>());
        if (known.size() < to) {
            known.addAll(new Simulation(problem, assumptions, planner).play(known.size(), to, work));
        }
        return known.subList(from, to);
    }

    /** How many capacities were played. */
    int capacities() {
        return played.size();
    }
}
