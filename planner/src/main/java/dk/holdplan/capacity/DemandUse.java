package dk.holdplan.capacity;

import dk.holdplan.demand.Demand;
import dk.holdplan.demand.Needs;
import dk.holdplan.plan.Plan;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.SessionKind;
import java.util.Arrays;
import java.util.List;

/** Sessions placed of sessions needed, by kind and by citizen. */
public record DemandUse(int needed, int placed, List<KindUse> kinds, List<CitizenUse> citizens) {

    /** Sessions of a kind. */
    public record KindUse(SessionKind kind, int needed, int placed) {

        /** Sessions without a place. */
        public int unplaced() {
            return needed - placed;
        }
    }

    /** Share of the needed sessions that are placed; 1 when none is needed. */
    public double share() {
        return needed == 0 ? 1 : (double) placed / needed;
    }

    static DemandUse of(Problem problem, Plan plan, List<CitizenUse> citizens) {
        List<Demand> demands = Needs.of(problem).values().stream().flatMap(need -> need.demands().stream()).toList();
        List<KindUse> kinds = Arrays.stream(SessionKind.values()).map(kind -> kind(kind, demands, plan)).toList();
        return new DemandUse(kinds.stream().mapToInt(KindUse::needed).sum(),
                kinds.stream().mapToInt(KindUse::placed).sum(), kinds, citizens);
    }

    private static KindUse kind(SessionKind kind, List<Demand> demands, Plan plan) {
        int needed = demands.stream().filter(demand -> demand.kind() == kind).mapToInt(Demand::count).sum();
        int unplaced = (int) plan.unplaced().stream().filter(each -> each.kind() == kind).count();
        return new KindUse(kind, needed, needed - unplaced);
    }
}
