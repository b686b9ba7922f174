package dk.holdplan.api.recommend;

import dk.holdplan.data.store.StoredPlan;
import dk.holdplan.recommend.PreparedPlan;

/**
 * What a plan has come to.
 *
 * @param plan the newest of its line
 * @param base that plan, ready for questions
 * @param prepared the same with everything that is held
 */
record Standing(StoredPlan plan, PreparedPlan base, PreparedPlan prepared) {
}
