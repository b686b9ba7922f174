package dk.holdplan.data.store;

import dk.holdplan.plan.Plan;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The plans as users see them: submitted, looked at, stopped, deleted. */
@Service
@Transactional
public class PlanStore {

    private final PlanRows rows;
    private final PlanProblems problems;
    private final PlanContents contents;
    private final PlanDeletion deletion;
    private final PlanBasis basis;
    private final Clock clock;

    PlanStore(PlanRows rows, PlanProblems problems, PlanContents contents, PlanDeletion deletion, PlanBasis basis,
            Clock clock) {
        this.rows = rows;
        this.problems = problems;
        this.contents = contents;
        this.deletion = deletion;
        this.basis = basis;
        this.clock = clock;
    }

    /**
     * Stores a request for a plan, which is then QUEUED.
     *
     * @throws ParentGoneException when it is made from a plan that was deleted
     */
    public StoredPlan submit(NewPlan plan) {
        PlanRow row = queued(plan);
        problems.insert(row.id(), plan.problem());
        basis.note(row.id());
        return row.toStored();
    }

    private PlanRow queued(NewPlan plan) {
        try {
            return rows.save(PlanRow.queued(UUID.randomUUID(), plan, clock.instant()));
        } catch (DataIntegrityViolationException e) {
            throw isOfParent(e) ? new ParentGoneException(e) : e;
        }
    }

    private static boolean isOfParent(DataIntegrityViolationException e) {
        return String.valueOf(e.getMostSpecificCause().getMessage()).contains("plan_parent_id_fkey");
    }

    /** Stores a plan that needs no search: it is SOLVED at once. */
    public StoredPlan store(NewPlan plan, Plan solved) {
        PlanRow row = rows.save(PlanRow.solved(UUID.randomUUID(), plan, Outcome.of(solved), clock.instant()));
        problems.insert(row.id(), plan.problem());
        basis.note(row.id());
        contents.replace(row.id(), plan.problem(), solved);
        return row.toStored();
    }

    /** Whether there is no plan at all. */
    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return rows.count() == 0;
    }

    /** One plan. */
    @Transactional(readOnly = true)
    public Optional<StoredPlan> find(UUID id) {
        return rows.findById(id).map(PlanRow::toStored);
    }

    /** Those of these plans that exist. */
    @Transactional(readOnly = true)
    public List<StoredPlan> find(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : rows.findByIdIn(ids).stream().map(PlanRow::toStored).toList();
    }

    /** How many plans wait for their search. */
    @Transactional(readOnly = true)
    public long queued() {
        return rows.queued();
    }

    /** How many searches begin before that of a QUEUED plan, and one: 1 for the next. */
    @Transactional(readOnly = true)
    public long queuePosition(UUID id) {
        return rows.queuePosition(id);
    }

    /** The problem document of a plan. */
    @Transactional(readOnly = true)
    public Optional<String> problem(UUID id) {
        return problems.document(id);
    }

    /** The best plan so far or the final one; empty before there is any. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<Plan> plan(UUID id) {
        return rows.findById(id).map(PlanRow::outcome).map(outcome -> contents.read(id, outcome.score()));
    }

    /** The best plan so far or the final one with its problem; empty before there is any. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<PlannedProblem> planned(UUID id) {
        return plan(id).map(plan -> new PlannedProblem(problems.read(id), plan));
    }

    /**
     * Asks for the search of a plan to end; one that waits for its search is STOPPED at once.
     *
     * @return false when the plan is final already or does not exist
     */
    public boolean requestStop(UUID id) {
        return rows.requestStop(id, clock.instant());
    }

    /**
     * Deletes a plan with everything that belongs to it; a search for it ends soon. What was recorded of its sessions
     * goes over to the plans that were made from it.
     *
     * @return false when there is none, it is PUBLISHED, or it was and what was recorded would be lost
     */
    public boolean delete(UUID id) {
        return deletion.delete(id);
    }

    /** The reservations for which a plan cannot be deleted by hand. */
    @Transactional(readOnly = true)
    public InTheWay inTheWay(UUID id) {
        return deletion.inTheWay(id);
    }
}
