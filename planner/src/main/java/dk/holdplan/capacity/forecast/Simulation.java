package dk.holdplan.capacity.forecast;

import dk.holdplan.capacity.Work;
import dk.holdplan.demand.Need;
import dk.holdplan.demand.Needs;
import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Problem;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;

/** Plays the future of a centre many times. */
record Simulation(Problem base, Assumptions assumptions, WeekPlanner planner) {

    /** Every week of every run. */
    List<List<WeekTally>> play(Work work) {
        return play(0, assumptions.runs(), work);
    }

    /** Every week of the runs from one number to before another; a number names the same future for every capacity. */
    List<List<WeekTally>> play(int from, int to, Work work) {
        Centre centre = Centre.of(base, assumptions.weeks(), assumptions.closedDays());
        Referrals referrals = new Referrals(base, centre);
        List<Citizen> known = known(base);
        List<Callable<List<WeekTally>>> runs = LongStream.range(from, to)
                .<Callable<List<WeekTally>>>mapToObj(
                        number -> () -> new Run(centre, referrals, assumptions, planner, number, known).play())
                .toList();
        return work.all(runs);
    }

    /**
     * Citizens who are known at the beginning: admitted, not late already, and referred before the first day; who comes
     * later comes by chance.
     */
    private static List<Citizen> known(Problem base) {
        return Needs.of(base).values().stream().filter(Need::admitted)
                .filter(need -> need.citizen().course() != null
                        || need.citizen().referral().receivedOn().isBefore(base.horizon().firstDay()))
                .map(Need::citizen).toList();
    }
}
