package dk.holdplan.explain;

import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A place that few obstacles keep a session from.
 *
 * @param session as it would be there
 */
record NearMiss(Session session, List<Obstacle> obstacles) {

    /** The places of a spot with so many obstacles. */
    static Stream<NearMiss> of(Survey survey, String citizen, SessionKind kind, int obstacles) {
        Spot spot = survey.spot();
        return IntStream.range(0, spot.therapists().size()).boxed()
                .flatMap(therapist -> IntStream.range(0, spot.rooms().size())
                        .filter(room -> survey.obstacles(therapist, room) == obstacles)
                        .mapToObj(room -> new NearMiss(
                                spot.session(citizen, kind, spot.therapists().get(therapist), spot.rooms().get(room)),
                                survey.all(therapist, room))));
    }
}
