package dk.holdplan.api.recommend;

import dk.holdplan.data.hold.Hold;
import dk.holdplan.recommend.PreparedPlan;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/** A plan that is being prepared or is ready, and what came of adding holds to it last. May be used from several threads. */
final class Preparation {

    private final FutureTask<PreparedPlan> task;
    private volatile @Nullable Overlay overlay;

    private record Overlay(List<UUID> holds, PreparedPlan plan) {
    }

    Preparation(Callable<PreparedPlan> work) {
        task = new FutureTask<>(work);
    }

    /** The plan; the first thread that asks prepares it, others wait. */
    PreparedPlan plan() {
        task.run();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    boolean isReady() {
        return task.isDone();
    }

    /** The plan with some holds, which must all have a free place. */
    PreparedPlan with(List<Hold> holds) {
        List<UUID> ids = holds.stream().map(Hold::id).toList();
        Overlay last = overlay;
        if (last != null && last.holds().equals(ids)) {
            return last.plan();
        }
        boolean more = last != null && ids.size() > last.holds().size()
                && ids.subList(0, last.holds().size()).equals(last.holds());
        PreparedPlan plan = more ? last.plan() : plan();
        for (Hold hold : holds.subList(more ? last.holds().size() : 0, holds.size())) {
            plan = plan.with(hold.newcomer(), hold.session());
        }
        overlay = new Overlay(ids, plan);
        return plan;
    }
}
