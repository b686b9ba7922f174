package dk.holdplan.explain;

import dk.holdplan.problem.Session;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A place that few obstacles keep a session from.
 *
 * @param session as it would be there
 */
record NearMiss(Session session, List<Obstacle> obstacles) {

    /** The places at one time with so many obstacles. */
    static Stream<NearMiss> of(Survey survey, int obstacles) {
        TriedTime tried = survey.tried();
        return IntStream.range(0, tried.therapists().size()).boxed()
                .flatMap(therapist -> IntStream.range(0, tried.rooms().size())
                        .filter(room -> survey.obstacles(therapist, room) == obstacles)
                        .mapToObj(room -> new NearMiss(survey.session(therapist, room), survey.all(therapist, room))));
    }
}
