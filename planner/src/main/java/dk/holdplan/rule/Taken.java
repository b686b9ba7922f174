package dk.holdplan.rule;

import dk.holdplan.problem.Interval;
import dk.holdplan.problem.Session;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A block with the sessions of a plan that are in it, and the times for which it takes its therapist and its room.
 *
 * @param frozen whether every session in it is frozen
 * @param sessions in the order of the plan
 */
record Taken(Block block, boolean frozen, List<Session> sessions, Interval ofTherapist, Interval ofRoom) {

    /**
     * What a block takes of one of the two.
     *
     * @param time for which it takes it
     */
    record Use(Taken taken, Interval time) implements Busy {

        private static final int SECONDS_PER_MINUTE = 60;

        @Override
        public Span span() {
            return Span.on(taken.block.date(), time.from(), time.to());
        }

        @Override
        public boolean frozen() {
            return taken.frozen;
        }

        @Override
        public long begins() {
            return time.from().toEpochSecond(ZoneOffset.UTC) / SECONDS_PER_MINUTE;
        }

        @Override
        public long ends() {
            return time.to().toEpochSecond(ZoneOffset.UTC) / SECONDS_PER_MINUTE;
        }
    }

    static List<Taken> of(List<Row> rows, Facts facts) {
        Map<Block, List<Row>> groups = new LinkedHashMap<>();
        rows.forEach(row -> groups.computeIfAbsent(Block.of(row.session()), block -> new ArrayList<>()).add(row));
        return groups.entrySet().stream().map(group -> of(group.getKey(), group.getValue(), facts)).toList();
    }

    private static Taken of(Block block, List<Row> rows, Facts facts) {
        boolean frozen = rows.stream().allMatch(Row::frozen);
        Session first = rows.getFirst().session();
        Buffer buffer = frozen ? Buffer.NONE : facts.buffer(first);
        return new Taken(block, frozen, rows.stream().map(Row::session).toList(), ofTherapist(first, buffer),
                ofRoom(first, buffer));
    }

    /** The time for which a session with a buffer takes its therapist. */
    static Interval ofTherapist(Session session, Buffer buffer) {
        return new Interval(session.start().minusMinutes(buffer.before()),
                session.end().plusMinutes(buffer.after()));
    }

    /** The time for which a session with a buffer takes its room. */
    static Interval ofRoom(Session session, Buffer buffer) {
        return new Interval(session.start().minusMinutes(buffer.before()),
                session.end().plusMinutes(buffer.afterInRoom()));
    }

    Session first() {
        return sessions.getFirst();
    }

    /** What it takes of its therapist. */
    Use therapistUse() {
        return new Use(this, ofTherapist);
    }

    /** What it takes of its room. */
    Use roomUse() {
        return new Use(this, ofRoom);
    }
}
