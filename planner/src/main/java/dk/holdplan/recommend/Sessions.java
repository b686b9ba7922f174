package dk.holdplan.recommend;

import dk.holdplan.problem.Session;
import java.util.ArrayList;
import java.util.List;

/** Lists of sessions with one more or one less. */
final class Sessions {

    private Sessions() {
    }

    static List<Session> plus(List<Session> sessions, Session session) {
        List<Session> more = new ArrayList<>(sessions.size() + 1);
        more.addAll(sessions);
        more.add(session);
        return more;
    }

    static List<Session> minus(List<Session> sessions, Session session) {
        List<Session> less = new ArrayList<>(sessions);
        less.remove(session);
        return less;
    }
}
