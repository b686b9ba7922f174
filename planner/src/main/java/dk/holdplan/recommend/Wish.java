package dk.holdplan.recommend;

import dk.holdplan.plan.Score;

/**
 * A session that looks for a place, with all that is known of it.
 *
 * @param fixed what every place adds alike
 * @param occupancy the plan without the session
 * @param before the score of the plan as it stands
 */
record Wish(PlaceCosts costs, OpenDemand open, CitizenTimes times, Units fixed, Occupancy occupancy, Score before) {
}
