package dk.holdplan.capacity.forecast;

import dk.holdplan.capacity.ParallelWork;
import dk.holdplan.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Futures by their number, each played once for each capacity, and more of them as they are asked for. */
final class PlayedFutures {

    private final Simulation simulation;
    private final WeekPlanner planner;
    private final ParallelWork work;
    private final Map<Problem, List<List<WeekTally>>> played = new HashMap<>();

    PlayedFutures(Simulation simulation, WeekPlanner planner, ParallelWork work) {
        this.simulation = simulation;
        this.planner = planner;
        this.work = work;
    }

    /** The weeks of the futures from one number to before another, with the capacity of a problem. */
    List<List<WeekTally>> of(Problem problem, int from, int to) {
        List<List<WeekTally>> known = played.computeIfAbsent(problem, each -> new ArrayList<>());
        if (known.size() < to) {
            known.addAll(simulation.with(problem).play(planner, known.size(), to, work));
        }
        return known.subList(from, to);
    }

    /** How many capacities were played. */
    int capacities() {
        return played.size();
    }
}
