package dk.holdplan.judge;

import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.Room;
import dk.holdplan.problem.Session;
import dk.holdplan.rule.Sentence;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the sessions of one class have to keep together (H05, H06). */
record MeetingRules(Facts facts) {

    /** One class on one date. */
    record MeetingKey(String rehabClass, LocalDate date) {
    }

    private record ClassDay(String rehabClass, DayOfWeek day) {
    }

    private record WhenAndWhere(LocalDateTime start, LocalDateTime end, String therapist, String room) {
    }

    static Map<MeetingKey, List<Row>> meetings(List<Row> rows) {
        Map<MeetingKey, List<Row>> meetings = new LinkedHashMap<>();
        rows.stream().filter(Row::inClass)
                .forEach(row -> meetings
                        .computeIfAbsent(new MeetingKey(row.session().rehabClass(), row.date()),
                                key -> new ArrayList<>())
                        .add(row));
        return meetings;
    }

    void check(List<Row> rows, List<Breach> broken) {
        Map<ClassDay, List<Session>> offered = new LinkedHashMap<>();
        meetings(rows).forEach((key, group) -> {
            if (!group.stream().allMatch(Row::frozen)) {
                together(key, group, broken);
                group.stream().filter(row -> !row.frozen()).map(Row::session)
                        .forEach(offered.computeIfAbsent(
                                new ClassDay(key.rehabClass(), key.date().getDayOfWeek()),
                                day -> new ArrayList<>())::add);
            }
        });
        offered.forEach((day, sessions) -> {
            if (sessions.stream().map(session -> session.start().toLocalTime()).distinct().count() > 1) {
                broken.add(new Breach(null, Sentence.SEVERAL_STARTS,
                        Map.of("class", day.rehabClass(), "weekday", day.day()), sessions));
            }
        });
    }

    private void together(MeetingKey key, List<Row> group, List<Breach> broken) {
        Session first = group.getFirst().session();
        long places = group.stream().map(Row::session)
                .map(session -> new WhenAndWhere(session.start(), session.end(), session.therapist(), session.room()))
                .distinct().count();
        if (places > 1) {
            broken.add(new Breach(first, Sentence.MEETING_APART, Map.of("class", key.rehabClass()),
                    group.stream().map(Row::session).toList()));
        }
        RehabClass rehabClass = facts.classes().get(key.rehabClass());
        Room room = facts.rooms().get(first.room());
        int limit = room == null ? 0 : Math.min(rehabClass.capacity(), room.capacity());
        if (group.size() > limit) {
            boolean small = room != null && room.capacity() < rehabClass.capacity();
            broken.add(new Breach(first, small ? Sentence.ROOM_FULL : Sentence.CLASS_FULL, Map.of("class",
                    key.rehabClass(), "room", first.room(), "taken", group.size(), "places", limit),
                    group.stream().map(Row::session).toList()));
        }
    }
}
