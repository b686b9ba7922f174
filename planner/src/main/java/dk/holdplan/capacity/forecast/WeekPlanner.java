package dk.holdplan.capacity.forecast;

import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Session;
import dk.holdplan.search.SearchSetup;
import dk.holdplan.solve.Solve;
import dk.holdplan.solve.SolveOptions;
import java.time.Duration;
import java.util.List;

/** Plans one week. */
public interface WeekPlanner {
    /** The sessions of a week; the same seed gives the same sessions. */
    List<Session> plan(Problem week, long seed);

    /**
     * The planner's own search at small effort: its construction and some steps, without Timefold's scoring of every
     * better plan.
     *
     * @param courtesy called every few milliseconds; it may wait
     */
    static WeekPlanner quick(long steps, Runnable courtesy) {
        return (week, seed) -> SearchSetup.of(week, seed).from(List.of()).courteous(courtesy).sessionsAfter(steps);
    }

    /**
     * The planner as everybody uses it.
     *
     * @param courtesy called every few milliseconds; it may wait
     */
    static WeekPlanner full(long steps, Runnable courtesy) {
        SolveOptions options = new SolveOptions(Duration.ofDays(1), null, steps, 0, 1);
        return (week, seed) -> new Solve(week, options.withSeed(seed), week.publishedSessions(), courtesy)
                .run(progress -> {
                }).sessions();
    }
}
