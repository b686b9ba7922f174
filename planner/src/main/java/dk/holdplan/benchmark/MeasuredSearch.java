package dk.holdplan.benchmark;

import dk.holdplan.plan.Plan;
import dk.holdplan.plan.Score;
import dk.holdplan.problem.Problem;
import dk.holdplan.rule.Judge;
import dk.holdplan.rule.Verdict;
import dk.holdplan.solve.Solve;
import dk.holdplan.solve.SolveOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * One search that was measured, with its plan.
 *
 * @param verdict of the judge on the plan
 */
public record MeasuredSearch(Run run, Plan plan, Verdict verdict) {

    /** Searches and measures, on the calling thread; the problem must have no errors. */
    public static MeasuredSearch of(Problem problem, SolveOptions options) {
        List<Standing> trajectory = new ArrayList<>();
        try (HeapPeak heap = new HeapPeak()) {
            Solve solve = new Solve(problem, options);
            long begin = System.nanoTime();
            Plan plan = solve.run(progress -> {
                Score score = progress.best().score();
                if (trajectory.isEmpty() || score.compareTo(trajectory.getLast().score()) < 0) {
                    trajectory.add(new Standing(progress.elapsed(), progress.steps(), score));
                }
            });
            Duration elapsed = Duration.ofNanos(System.nanoTime() - begin);
            long peak = heap.bytes();
            Verdict verdict = new Judge(problem).judge(plan);
            trajectory.add(new Standing(elapsed, solve.steps(), verdict.score()));
            return new MeasuredSearch(new Run(options.seed(), trajectory, peak), plan, verdict);
        }
    }
}
