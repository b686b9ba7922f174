package dk.holdplan.data.store;

import dk.holdplan.plan.Plan;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Session;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The plans as the searches see them. Only the latest attempt at a plan may write: what an earlier one saves, after
 * its heartbeat had stopped for a while, is dropped.
 */
@Service
@Transactional
public class WorkStore {

    private final PlanRows rows;
    private final PlanProblems problems;
    private final PlanContents contents;
    private final Clock clock;

    WorkStore(PlanRows rows, PlanProblems problems, PlanContents contents, Clock clock) {
        this.rows = rows;
        this.problems = problems;
        this.contents = contents;
        this.clock = clock;
    }

    /** Begins or resumes the search of a plan; empty when the plan is final or gone. */
    public Optional<Work> begin(UUID id) {
        return rows.begin(id, clock.instant()).map(row -> {
            Problem problem = problems.read(id);
            List<Session> start = row.outcome() == null ? problem.publishedSessions() : contents.sessions(id);
            return new Work(id, row.attempt(), problem, row.limits(), start, Duration.ofMillis(row.spentMillis()));
        });
    }

    /** Whether the search should go on: nobody stopped it, deleted the plan or took the work over. */
    @Transactional(readOnly = true)
    public boolean goesOn(Work work) {
        return rows.goesOn(work.id(), work.attempt());
    }

    /**
     * Saves a better plan, whole or not at all.
     *
     * @param spent by this attempt
     * @return false when it was dropped
     */
    public boolean save(Work work, Plan plan, Duration spent) {
        long millis = work.spent().plus(spent).toMillis();
        boolean mine = rows.saveOutcome(work.id(), work.attempt(), Outcome.of(plan), millis);
        if (mine) {
            contents.replace(work.id(), work.problem(), plan);
        }
        return mine;
    }

    /**
     * Saves the plan with which the search ended: SOLVED, or STOPPED when that was asked for.
     *
     * @return false when it was dropped
     */
    public boolean finish(Work work, Plan plan, Duration spent) {
        return save(work, plan, spent) && rows.end(work.id(), work.attempt(), null, clock.instant());
    }

    /**
     * Notes that the search broke down; the best plan so far is kept.
     *
     * @param reason for people, without citizens
     */
    public boolean fail(Work work, String reason) {
        return rows.end(work.id(), work.attempt(), reason, clock.instant());
    }

    /** Gives the work back, to be begun again from the best plan saved. */
    public boolean release(Work work) {
        return rows.release(work.id(), work.attempt());
    }
}
