package dk.holdplan.search;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.check.Issue;
import dk.holdplan.check.IssueCode;
import dk.holdplan.check.ProblemCheck;
import dk.holdplan.plan.Plan;
import dk.holdplan.plan.Score;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Session;
import dk.holdplan.rule.Judge;
import java.util.List;

/** Searches, and asserts on the way that what is found is valid and costs what the judge says. */
final class JudgedSearch {

    private static final int STEPS = 400;
    private static final int SLICES = 8;

    private JudgedSearch() {
    }

    /** What is found by one thread, for every other seed by two, which work apart and together by turns. */
    static Plan run(Problem problem, List<Session> start, long seed) {
        assertThat(ProblemCheck.issues(problem)).filteredOn(Issue::isError)
                .filteredOn(issue -> issue.code() != IssueCode.UNKNOWN_FIELD).isEmpty();
        Judge judge = new Judge(problem);
        try (TimetableSearch search = SearchSetup.of(problem, seed).from(start).sideBySide(1 + (int) seed % 2)
                .prepare()) {
            search.begin();
            Plan plan = judged(search, judge);
            for (int slice = 0; slice < SLICES; slice++) {
                advance(search, slice);
                Plan next = judged(search, judge);
                assertThat(next.score()).isLessThanOrEqualTo(plan.score());
                plan = next;
            }
            return plan;
        }
    }

    private static Plan judged(TimetableSearch search, Judge judge) {
        Plan plan = judge.plan(search.sessions());
        assertThat(plan.score()).isEqualTo(new Score(0, (int) search.medium(), (int) search.soft()));
        return plan;
    }

    private static void advance(TimetableSearch search, int slice) {
        Pace pace = steps -> (double) steps / STEPS;
        double until = (slice + 1.0) / SLICES;
        if (slice % 2 == 0) {
            search.advanceApart(pace, until);
        } else {
            search.advance(pace, until);
            search.share();
        }
    }
}
