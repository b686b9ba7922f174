package dk.holdplan.recommend;

import dk.holdplan.problem.Room;
import dk.holdplan.problem.Session;
import dk.holdplan.rule.Block;
import dk.holdplan.rule.Span;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One room on one day with the sessions of a plan. Does not change; the sets of starts it gives are kept and must not be
 * changed either.
 */
final class RoomTime {

    private final Frame frame;
    private final List<Span> open;
    private final List<Span> closed;
    private final List<Session> sessions;
    private final List<Span> taken;
    private final Map<Integer, BitSet> starts = new ConcurrentHashMap<>();

    private RoomTime(Frame frame, List<Span> open, List<Span> closed, List<Session> sessions) {
        this.frame = frame;
        this.open = open;
        this.closed = closed;
        this.sessions = sessions;
        taken = sessions.stream().map(Span::of).distinct().toList();
    }

    static RoomTime of(Frame frame, Room room, LocalDate date, List<Session> sessions) {
        return new RoomTime(frame,
                room.open().stream().filter(window -> window.day() == date.getDayOfWeek()).map(Span::of).toList(),
                Span.on(date, room.closed()),
                List.copyOf(sessions));
    }

    RoomTime with(Session session) {
        return new RoomTime(frame, open, closed, Sessions.plus(sessions, session));
    }

    RoomTime without(Session session) {
        return new RoomTime(frame, open, closed, Sessions.minus(sessions, session));
    }

    /** Without the whole meeting or individual session. */
    RoomTime without(Block block) {
        return new RoomTime(frame, open, closed,
                sessions.stream().filter(session -> !Block.of(session).equals(block)).toList());
    }

    /** Steps of the grid at which so many minutes more can begin (H11, H13). */
    BitSet starts(int minutes) {
        return starts.computeIfAbsent(minutes, this::compute);
    }

    private BitSet compute(int minutes) {
        BitSet starting = new BitSet();
        for (Span window : open) {
            int step = frame.stepFrom(window.from());
            for (int start = step * frame.grid(); start + minutes <= window.to(); start += frame.grid()) {
                if (isFree(taken, start, start + minutes) && isFree(closed, start, start + minutes)) {
                    starting.set(start / frame.grid());
                }
            }
        }
        return starting;
    }

    private static boolean isFree(List<Span> spans, int from, int to) {
        return spans.stream().noneMatch(span -> span.overlaps(from, to));
    }
}
