package dk.holdplan.data.publication;

import dk.holdplan.plan.PlanDiff;
import dk.holdplan.plan.SessionChange;
import dk.holdplan.plan.SessionChange.Kind;
import dk.holdplan.problem.Session;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A plan beside what is published.
 *
 * @param before what was published when the plan was made, as far as it was made from that
 * @param now what is published
 * @param plan what the plan would publish
 * @param foreign what is published and was not booked, where the plan was made from nothing that was published
 */
record Comparison(List<Session> before, List<Session> now, List<Session> plan, Set<Session> foreign) {

    /**
     * What was booked or published since the plan was made and is not in it, in order of time. A plan that was made from
     * something else gets only what was booked: who is in it was decided anew.
     */
    List<Session> added() {
        Set<Session> own = new HashSet<>(plan);
        return since().filter(change -> change.kind() == Kind.ADDED).map(SessionChange::session)
                .filter(session -> !own.contains(session) && !foreign.contains(session))
                .sorted((one, other) -> one.start().compareTo(other.start())).toList();
    }

    /**
     * What was told to citizens since the plan was made and would be taken back by it.
     *
     * @param merged sessions that are put into the plan
     */
    List<SessionChange> takenBack(List<Session> merged) {
        Set<@Nullable Session> told = new HashSet<>();
        Set<@Nullable Session> calledOff = new HashSet<>();
        since().forEach(change -> {
            told.add(change.after());
            if (change.kind() == Kind.REMOVED) {
                calledOff.add(change.before());
            }
        });
        told.remove(null);
        List<Session> after = new ArrayList<>(plan);
        after.addAll(merged);
        return PlanDiff.of(now, after).changes().stream()
                .filter(change -> told.contains(change.before()) || calledOff.contains(change.after())).toList();
    }

    /** Everything that is not the same as what is published. */
    List<SessionChange> all() {
        return PlanDiff.of(now, plan).changes();
    }

    private Stream<SessionChange> since() {
        return PlanDiff.of(before, now).changes().stream();
    }
}
