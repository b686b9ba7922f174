package dk.holdplan.api.recommend;

import dk.holdplan.data.store.StoredPlan;
import dk.holdplan.data.store.ValidPlan;
import dk.holdplan.recommend.PreparedPlan;

/**
 * What a plan has come to.
 *
 * @param plan the one that answers
 * @param valid what is published for its sites and weeks
 * @param base that plan, ready for questions
 * @param prepared the same with everything that is held
 */
record Standing(StoredPlan plan, ValidPlan valid, PreparedPlan base, PreparedPlan prepared) {
}
