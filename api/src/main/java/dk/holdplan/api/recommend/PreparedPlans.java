package dk.holdplan.api.recommend;

import dk.holdplan.data.store.PlanStore;
import dk.holdplan.data.store.PlannedProblem;
import dk.holdplan.data.store.StoredPlan;
import dk.holdplan.recommend.PreparedPlan;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Plans that are ready for questions: each prepared once, the ones asked last kept. */
@Component
class PreparedPlans {

    private final PlanStore plans;
    private final Map<Key, Preparation> kept;

    private record Key(UUID plan, long version) {

        static Key of(StoredPlan plan) {
            return new Key(plan.id(), plan.version());
        }
    }

    PreparedPlans(PlanStore plans, RecommendSettings settings) {
        this.plans = plans;
        this.kept = new LinkedHashMap<>(16, 0.75f, true) {

            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Key, Preparation> eldest) {
                return size() > settings.preparedPlans();
            }
        };
    }

    /** A final plan with a timetable; who asks while another prepares it waits. */
    Preparation shared(StoredPlan plan) {
        Key key = Key.of(plan);
        Preparation preparation;
        synchronized (kept) {
            kept.keySet().removeIf(other -> other.plan().equals(plan.id()) && !other.equals(key));
            preparation = kept.computeIfAbsent(key, first -> new Preparation(() -> prepare(plan.id())));
        }
        try {
            preparation.plan();
            return preparation;
        } catch (RuntimeException e) {
            synchronized (kept) {
                kept.remove(key, preparation);
            }
            throw e;
        }
    }

    /**
     * The same without waiting for another thread: for who has a connection to the database, which the other one may be
     * waiting for.
     */
    Preparation alone(StoredPlan plan) {
        synchronized (kept) {
            Preparation ready = kept.get(Key.of(plan));
            if (ready != null && ready.isReady()) {
                return ready;
            }
        }
        Preparation own = new Preparation(() -> prepare(plan.id()));
        own.plan();
        synchronized (kept) {
            kept.put(Key.of(plan), own);
        }
        return own;
    }

    private PreparedPlan prepare(UUID id) {
        PlannedProblem planned = plans.planned(id).orElseThrow();
        return PreparedPlan.of(planned.problem(), planned.plan().sessions());
    }
}
