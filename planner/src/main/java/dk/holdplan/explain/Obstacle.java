package dk.holdplan.explain;

import dk.holdplan.problem.Session;
import dk.holdplan.rule.Breach;
import dk.holdplan.rule.Rule;
import java.util.Objects;

/**
 * A hard rule that keeps a session from a place.
 *
 * @param id of the holder
 */
public record Obstacle(Rule rule, Holder holder, String id) {

    static Obstacle of(Breach breach, Session session) {
        Holder holder = Holder.of(breach.sentence());
        return new Obstacle(breach.rule(), holder, switch (holder) {
            case CITIZEN -> session.citizen();
            case CLASS -> Objects.requireNonNull(session.rehabClass());
            case THERAPIST -> session.therapist();
            case ROOM -> session.room();
        });
    }
}
