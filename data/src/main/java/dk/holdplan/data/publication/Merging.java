package dk.holdplan.data.publication;

import dk.holdplan.data.store.NewPlan;
import dk.holdplan.data.store.PlanAccess;
import dk.holdplan.data.store.PlanStore;
import dk.holdplan.data.store.PlannedProblem;
import dk.holdplan.data.store.StoredPlan;
import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Session;
import dk.holdplan.rule.Judge;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts into a plan what was booked or published since it was made, as far as the judge finds it valid. */
@Component
class Merging {

    private final PlanStore plans;
    private final PlanAccess access;

    Merging(PlanStore plans, PlanAccess access) {
        this.plans = plans;
        this.access = access;
    }

    /**
     * A plan with sessions more.
     *
     * @param problem with their citizens
     */
    record Merged(Problem problem, List<Session> plan, List<Session> sessions) {
    }

    /**
     * The plan with those of some sessions for which there is still a place.
     *
     * @param published plans that know their citizens
     */
    Merged merge(UUID plan, List<Session> more, Collection<UUID> published) {
        PlannedProblem own = plans.planned(plan).orElseThrow();
        Merged all = with(own, more, known(more, published));
        if (isValid(all)) {
            return all;
        }
        List<Session> fitting = new ArrayList<>();
        for (Session session : more) {
            fitting.add(session);
            if (!isValid(with(own, fitting, known(fitting, published)))) {
                fitting.removeLast();
            }
        }
        return with(own, fitting, known(fitting, published));
    }

    /** Stores a merged plan as one that is made from another. */
    UUID store(Merged merged, StoredPlan parent) {
        StoredPlan child = plans.store(new NewPlan(merged.problem(), parent.limits(), parent.id()),
                new Judge(merged.problem()).plan(merged.plan()));
        access.inherit(child.id(), parent.id());
        return child.id();
    }

    private static boolean isValid(Merged merged) {
        return new Judge(merged.problem()).judge(merged.plan()).broken().isEmpty();
    }

    private List<Citizen> known(List<Session> sessions, Collection<UUID> published) {
        if (sessions.isEmpty()) {
            return List.of();
        }
        Map<String, Citizen> citizens = new HashMap<>();
        published.forEach(plan -> plans.planned(plan).orElseThrow().problem().citizens()
                .forEach(citizen -> citizens.putIfAbsent(citizen.id(), citizen)));
        return sessions.stream().map(session -> citizens.get(session.citizen())).filter(Objects::nonNull).distinct()
                .toList();
    }

    private static Merged with(PlannedProblem own, List<Session> more, List<Citizen> known) {
        Map<String, Citizen> citizens = new LinkedHashMap<>();
        own.problem().citizens().forEach(citizen -> citizens.put(citizen.id(), citizen));
        known.forEach(citizen -> citizens.putIfAbsent(citizen.id(), citizen));
        List<Session> sessions = new ArrayList<>(own.plan().sessions());
        sessions.addAll(more);
        Problem problem = own.problem();
        return new Merged(problem.withCitizens(List.copyOf(citizens.values())), sessions, List.copyOf(more));
    }
}
