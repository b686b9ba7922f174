package dk.holdplan.capacity;

import dk.holdplan.change.Past;
import dk.holdplan.demand.Need;
import dk.holdplan.demand.Needs;
import dk.holdplan.plan.Plan;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Session;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The use of a centre's capacity by a plan.
 *
 * @param places of the classes
 * @param therapists their time: shifts without lunch, on days that are not closed, and whatever frozen sessions take
 *        outside them; notes, setting up and clearing are work
 * @param rooms their time: opening windows without closures, on days that are not closed, likewise; in a room for several
 *        individual sessions at a time each minute counts for each of them, and a meeting takes them all
 * @param demand sessions placed of sessions needed
 * @param waiting of the new citizens
 */
public record CapacityUse(PlaceUse places, ResourceUse therapists, ResourceUse rooms, DemandUse demand,
        Waiting waiting) {

    /** The use of a problem without errors by a plan whose claims are true. */
    public static CapacityUse of(Problem problem, Plan plan) {
        Problem open = Past.opened(problem);
        Map<String, Need> needs = Needs.of(open);
        ResourceTimes calendar = new ResourceTimes(open, BlockTime.of(open, needs, plan.sessions()));
        Map<String, List<Session>> sessions = plan.sessions().stream().collect(Collectors.groupingBy(Session::citizen));
        List<Served> served = needs.values().stream()
                .flatMap(need -> Served.of(need, sessions.getOrDefault(need.citizen().id(), List.of())).stream())
                .toList();
        List<CitizenUse> citizens = CitizenUse.of(served, plan);
        return new CapacityUse(PlaceUse.of(problem, plan), calendar.therapists(), calendar.rooms(),
                DemandUse.of(served, citizens), Waiting.of(citizens));
    }
}
