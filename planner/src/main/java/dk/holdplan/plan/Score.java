package dk.holdplan.plan;

/**
 * The score of a plan as penalties, zero or more; lower is better, compared level by level.
 *
 * @param hard broken hard rules
 * @param medium price of unplaced demand
 * @param soft price of everything else
 */
public record Score(int hard, int medium, int soft) implements Comparable<Score> {

    @Override
    public int compareTo(Score other) {
        int byHard = Integer.compare(hard, other.hard);
        if (byHard != 0) {
            return byHard;
        }
        int byMedium = Integer.compare(medium, other.medium);
        return byMedium != 0 ? byMedium : Integer.compare(soft, other.soft);
    }

    @Override
    public String toString() {
        return hard + "hard/" + medium + "medium/" + soft + "soft";
    }
}
