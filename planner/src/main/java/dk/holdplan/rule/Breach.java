package dk.holdplan.rule;

import dk.holdplan.problem.Session;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One place in which a plan breaks a hard rule.
 *
 * @param session the session concerned, null when it is not about one
 * @param sentence what is wrong
 * @param values what the sentence names
 * @param concerned the sessions that are there together: without some of them the rule would hold
 */
public record Breach(@Nullable Session session, Sentence sentence, Map<String, ?> values, List<Session> concerned) {

    private static final Phrase WITH_SESSION = new Phrase("{citizen}, {kind} {start}: {text}",
            "{citizen}, {kind} {start}: {text}");

    public Breach {
        values = Map.copyOf(values);
        concerned = List.copyOf(concerned);
    }

    Breach(Session session, Sentence sentence, Map<String, ?> values) {
        this(session, sentence, values, List.of(session));
    }

    Breach(Session session, Sentence sentence) {
        this(session, sentence, Map.of());
    }

    /** The rule that is broken. */
    public Rule rule() {
        return sentence.rule();
    }

    /** What is wrong, with the session that it is about. */
    public String text(Language language) {
        String text = sentence.in(language, values);
        return session == null
                ? text
                : WITH_SESSION.in(language, Map.of("citizen", session.citizen(), "kind", session.kind(), "start",
                        session.start(), "text", text));
    }

    @Override
    public String toString() {
        return rule().id() + " " + text(Language.ENGLISH);
    }
}
