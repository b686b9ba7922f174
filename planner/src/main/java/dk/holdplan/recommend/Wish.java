package dk.holdplan.recommend;

import dk.holdplan.timetable.Occupancy;
import dk.holdplan.timetable.OpenSession;

/**
 * A session that looks for a place in a plan.
 *
 * @param costs of its places
 * @param session the same, by number
 * @param occupancy the plan without it; the question's own
 */
record Wish(PlaceCosts costs, OpenDemand open, OpenSession session, Occupancy occupancy) {
}
