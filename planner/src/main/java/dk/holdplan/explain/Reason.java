package dk.holdplan.explain;

import dk.holdplan.plan.Plan.Unplaced;
import java.time.LocalDate;
import java.util.List;

/**
 * Why a demand has no place: every place that it could be thought to have, by what obstacles it.
 *
 * @param first first day of its window
 * @param last last day of its window
 * @param alone whether it may be individual (H03); places of a setting that is not allowed are not tried
 * @param inClass whether it may be in a class (H03)
 * @param lacks what is missing altogether, such as a class that has ended; then few or no places are left to try
 * @param places how many places were tried
 * @param free how many of them nothing blocks; above 0 only when the search ended early
 * @param obstacles what blocks places, first what blocks most of them alone, then what blocks most of them
 */
public record Reason(Unplaced demand, LocalDate first, LocalDate last, boolean alone, boolean inClass, List<Lack> lacks,
        int places, int free, List<ObstacleCount> obstacles) {

    public Reason {
        lacks = List.copyOf(lacks);
        obstacles = List.copyOf(obstacles);
    }

    /**
     * What blocks some of the places.
     *
     * @param places how many it blocks
     * @param alone how many of these nothing else blocks
     * @param by whose sessions take the time or the places, with how many of the places each; empty when no session does
     */
    public record ObstacleCount(Obstacle obstacle, int places, int alone, List<Share> by) {

        public ObstacleCount {
            by = List.copyOf(by);
        }
    }

    /**
     * The part of somebody's sessions in an obstacle.
     *
     * @param holder {@link Holder#CITIZEN} for an individual session, {@link Holder#CLASS} for a meeting
     * @param id of the citizen or class
     */
    public record Share(Holder holder, String id, int places) {
    }
}
