package dk.holdplan.judge;

import dk.holdplan.problem.Session;
import dk.holdplan.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * One place in which a plan breaks a hard rule.
 *
 * @param session the session concerned, null when it is not about one
 * @param text what is wrong, in English
 */
public record Breach(Rule rule, @Nullable Session session, String text) {

    @Override
    public String toString() {
        String who = session == null ? "" : session.citizen() + " " + session.kind() + " " + session.start() + ": ";
        return rule.id() + " " + who + text;
    }
}
