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
import dk.holdplan.search.TimetableSearch;
import java.util.List;

/**
 * A problem with changes, to be solved for one demand.
 *
 * @param before what the plan is worth in it
 * @param others soft points of that which is not about the citizen of the demand alone
 */
record Trial(Problem problem, List<Change> changes, Unplaced unplaced, Judge judge, Plan before, int others) {

    static Trial of(Problem problem, List<Session> sessions, List<Change> changes, Unplaced unplaced) {
        Judge judge = new Judge(problem);
        return new Trial(problem, changes, unplaced, judge, judge.plan(sessions),
                others(problem, judge, sessions, unplaced));
    }

    /** Solved with the demand before all others, after which those that had to give way are put elsewhere. */
    Plan preferring(long seed, int steps) {
        try (TimetableSearch search = TimetableSearch.preferring(unplaced.citizen(), unplaced.kind(), unplaced.week(),
                problem, seed)) {
            search.construct(problem.publishedSessions());
            search.settle(unplaced.citizen(), unplaced.kind(), unplaced.week());
            search.settle();
            return advanced(search, steps);
        }
    }

    /** Solved without the demand. */
    Plan leavingOut(long seed, int steps) {
        try (TimetableSearch search = TimetableSearch.leavingOut(unplaced.citizen(), unplaced.kind(), unplaced.week(),
                (int) count(before), problem, seed)) {
            search.construct(problem.publishedSessions());
            return advanced(search, steps);
        }
    }

    /** Solved as a plan is. */
    Plan asUsual(long seed, int steps) {
        try (TimetableSearch search = new TimetableSearch(problem, 1, seed)) {
            search.construct(problem.publishedSessions());
            return advanced(search, steps);
        }
    }

    private Plan advanced(TimetableSearch search, int steps) {
        if (steps > 0) {
            search.advance(done -> (double) done / steps, 1);
        }
        return judge.plan(search.sessions());
    }

    /** Whether a plan leaves less without a place than before, and the demand is not among it. */
    boolean places(Plan after) {
        return after.score().hard() == 0 && after.score().medium() < before.score().medium()
                && count(after) < count(before);
    }

    private long count(Plan plan) {
        return plan.unplaced().stream().filter(unplaced::equals).count();
    }

    /** How many soft points more everything costs that is not about the citizen of the demand alone. */
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
