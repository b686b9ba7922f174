package dk.holdplan.explain;

import dk.holdplan.change.Change;
import dk.holdplan.plan.Plan;
import dk.holdplan.plan.Plan.Unplaced;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Session;
import dk.holdplan.rule.Judge;
import dk.holdplan.rule.Level;
import dk.holdplan.rule.Subject;
import dk.holdplan.rule.Weights;
import dk.holdplan.search.SearchSetup;
import dk.holdplan.search.SearchSetup.Favour;
import java.util.List;

/**
 * A changed problem that is solved again to see whether one demand gets a place.
 *
 * @param before what the plan is worth in it
 * @param others soft points of everything but the sessions of the demand's citizen alone
 */
record Trial(Problem problem, List<Change> changes, Unplaced unplaced, Judge judge, Plan before, int others) {

    static Trial of(Problem problem, List<Session> sessions, List<Change> changes, Unplaced unplaced) {
        Judge judge = new Judge(problem);
        return new Trial(problem, changes, unplaced, judge, judge.plan(sessions),
                others(problem, judge, sessions, unplaced));
    }

    /** Solved with the demand before all others, after which those that had to give way are put elsewhere. */
    Plan preferring(long seed, int steps) {
        return solved(new Favour.First(unplaced), seed, steps);
    }

    /** Solved without the demand. */
    Plan leavingOut(long seed, int steps) {
        return solved(new Favour.LeftOut(unplaced, (int) count(before)), seed, steps);
    }

    /** Solved as a plan is. */
    Plan asUsual(long seed, int steps) {
        return solved(new Favour.Nobody(), seed, steps);
    }

    private Plan solved(Favour favour, long seed, int steps) {
        return judge.plan(SearchSetup.of(problem, seed).favouring(favour).sessionsAfter(steps));
    }

    /** Whether a plan leaves less without a place than before, and the demand is not among it. */
    boolean places(Plan after) {
        return after.score().hard() == 0 && after.score().medium() < before.score().medium()
                && count(after) < count(before);
    }

    private long count(Plan plan) {
        return plan.unplaced().stream().filter(unplaced::equals).count();
    }

    /** How many soft points more others pay: everything but the sessions of the demand's citizen alone. */
    int othersPay(Plan after) {
        return others(problem, judge, after.sessions(), unplaced) - others;
    }

    private static int others(Problem problem, Judge judge, List<Session> sessions, Unplaced unplaced) {
        Weights weights = Weights.of(problem);
        return judge.matches(sessions).stream().filter(match -> match.rule().level() == Level.SOFT)
                .filter(match -> !(match.subject() instanceof Subject.Sessions of && of.sessions().stream()
                        .allMatch(session -> session.citizen().equals(unplaced.citizen()))))
                .mapToInt(match -> match.units() * weights.of(match.rule())).sum();
    }
}
