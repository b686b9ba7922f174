package dk.holdplan.explain;

import dk.holdplan.problem.Session;
import dk.holdplan.rule.Breach;
import dk.holdplan.rule.Rule;
import dk.holdplan.rule.Sentence;
import java.util.Objects;

/**
 * A hard rule that keeps a session from a place, and the way in which it does.
 *
 * @param sentence one of those that have words of their own for it
 * @param id of the holder
 */
public record Obstacle(Sentence sentence, Holder holder, String id) {

    /** The rule. */
    public Rule rule() {
        return sentence.rule();
    }

    static Obstacle of(Breach breach, Session session) {
        Holder holder = Holder.of(breach.sentence());
        return new Obstacle(ReasonSentences.said(breach.sentence()), holder, switch (holder) {
            case CITIZEN -> session.citizen();
            case CLASS -> Objects.requireNonNull(session.rehabClass());
            case THERAPIST -> session.therapist();
            case ROOM -> session.room();
        });
    }
}
