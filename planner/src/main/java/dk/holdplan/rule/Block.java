package dk.holdplan.rule;

import dk.holdplan.problem.Session;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A stretch of time that keeps one therapist and one room busy: an individual session or a whole meeting.
 *
 * @param frozen whether every session in it is frozen
 * @param sessions in it, in the order of the plan
 */
record Block(String therapist, String room, LocalDateTime start, LocalDateTime end, boolean frozen,
        List<Session> sessions) {

    private record Key(boolean meeting, String who, LocalDateTime start, LocalDateTime end, String therapist,
            String room) {

        static Key of(Session session) {
            boolean meeting = session.rehabClass() != null;
            return new Key(meeting, meeting ? session.rehabClass() : session.citizen(), session.start(), session.end(),
                    session.therapist(), session.room());
        }
    }

    static List<Block> of(List<Row> rows) {
        Map<Key, List<Row>> groups = new LinkedHashMap<>();
        rows.forEach(row -> groups.computeIfAbsent(Key.of(row.session()), key -> new ArrayList<>()).add(row));
        return groups.values().stream().map(group -> {
            Session first = group.getFirst().session();
            return new Block(first.therapist(), first.room(), first.start(), first.end(),
                    group.stream().allMatch(Row::frozen), group.stream().map(Row::session).toList());
        }).toList();
    }

    Session first() {
        return sessions.getFirst();
    }

    LocalDate date() {
        return start.toLocalDate();
    }

    int minutes() {
        return (int) Duration.between(start, end).toMinutes();
    }
}
