package dk.holdplan.recommend;

import dk.holdplan.explain.Lack;
import dk.holdplan.model.Places;
import dk.holdplan.plan.Score;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Places for one demanded session.
 *
 * @param week of the demand
 * @param instead the session that would move, null when the session has no place yet
 * @param before the score of the plan as it stands, of the problem with the citizen in it
 * @param free how many places are free
 * @param lacks what is missing altogether when no place is free, such as a class that has ended
 * @param places the best of them, best first
 * @param pushed the best places that another session could make way for, best first; empty when they were not looked for
 */
public record Recommendations(String citizen, SessionKind kind, int week, @Nullable Session instead, Score before,
        int free, List<Lack> lacks, List<Place> places, List<PushedPlace> pushed) {

    public Recommendations {
        lacks = List.copyOf(lacks);
        places = List.copyOf(places);
        pushed = List.copyOf(pushed);
    }

    /**
     * A free place.
     *
     * @param session as it would be there
     * @param site of the room
     * @param after the score with it
     */
    public record Place(Session session, String site, Score after, Effect effect) {
    }

    /**
     * A place that becomes free when one other session moves.
     *
     * @param session as it would be there
     * @param site of the room
     * @param pushed the session that makes way
     * @param movedTo the best other place of that session
     * @param after the score after both
     */
    public record PushedPlace(Session session, String site, Session pushed, Session movedTo, Score after,
            Effect effect) {
    }
}
