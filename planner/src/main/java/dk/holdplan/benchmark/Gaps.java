package dk.holdplan.benchmark;

import dk.holdplan.plan.Score;
import java.util.DoubleSummaryStatistics;
import java.util.List;

/**
 * How far the medians at the end are from the best known.
 *
 * @param instances of which a best score is known
 * @param mediumReached how many of them have a medium price that is no higher
 * @param meanSoft percent by which the soft price is above, on average
 * @param worstSoft the same, where it is most
 */
public record Gaps(int instances, int mediumReached, double meanSoft, double worstSoft) {

    /** The gaps of all instances of which a best score is known; without any, everything is 0. */
    public static Gaps of(List<Summary> summaries) {
        DoubleSummaryStatistics soft = new DoubleSummaryStatistics();
        int reached = 0;
        for (Summary summary : summaries) {
            BestKnown best = summary.instance().bestKnown();
            if (best != null) {
                Score score = summary.medianEnd();
                soft.accept(best.softGap(score.soft()));
                reached += score.hard() == 0 && score.medium() <= best.medium() ? 1 : 0;
            }
        }
        int instances = (int) soft.getCount();
        return new Gaps(instances, reached, soft.getAverage(), instances == 0 ? 0 : soft.getMax());
    }
}
