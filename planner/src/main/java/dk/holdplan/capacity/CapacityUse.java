package dk.holdplan.capacity;

import dk.holdplan.change.Past;
import dk.holdplan.plan.Plan;
import dk.holdplan.problem.Problem;
import java.util.List;

/**
 * The use of a centre's capacity by a plan.
 *
 * @param places of the classes
 * @param therapists their time: shifts without lunch, on days that are not closed, and whatever frozen sessions take
 *        outside them
 * @param rooms their time: opening windows without closures, on days that are not closed, likewise
 * @param demand sessions placed of sessions needed
 * @param waiting of the new citizens
 */
public record CapacityUse(PlaceUse places, ResourceUse therapists, ResourceUse rooms, DemandUse demand,
        Waiting waiting) {

    /** The use of a problem without errors by a plan whose claims are true. */
    public static CapacityUse of(Problem problem, Plan plan) {
        ResourceTimes calendar = new ResourceTimes(Past.opened(problem));
        List<CitizenUse> citizens = CitizenUse.of(problem, plan);
        return new CapacityUse(PlaceUse.of(problem, plan), calendar.therapists(plan), calendar.rooms(plan),
                DemandUse.of(problem, plan, citizens), Waiting.of(citizens));
    }
}
