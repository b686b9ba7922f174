package dk.holdplan.recommend;

import dk.holdplan.plan.Score;

/** What something adds to the score of a plan; negative where it makes the plan better. */
record Cost(int medium, int soft) implements Comparable<Cost> {

    Score after(Score before) {
        return new Score(before.hard(), before.medium() + medium, before.soft() + soft);
    }

    @Override
    public int compareTo(Cost other) {
        int byMedium = Integer.compare(medium, other.medium);
        return byMedium != 0 ? byMedium : Integer.compare(soft, other.soft);
    }
}
