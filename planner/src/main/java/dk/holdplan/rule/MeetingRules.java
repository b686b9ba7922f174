package dk.holdplan.rule;

import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.Room;
import dk.holdplan.problem.Session;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
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

    private static final Comparator<Session> BY_PLACE = Comparator.comparing(Session::start)
            .thenComparing(Session::therapist).thenComparing(Session::room);

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
                if (facts.classes().get(key.rehabClass()).exception(key.date()).isPresent()) {
                    return;
                }
                group.stream().filter(row -> !row.frozen()).map(Row::session)
                        .forEach(offered.computeIfAbsent(
                                new ClassDay(key.rehabClass(), key.date().getDayOfWeek()),
                                day -> new ArrayList<>())::add);
            }
        });
        offered.forEach((day, sessions) -> {
            List<Session> inOrder = sessions.stream().sorted(BY_PLACE).toList();
            LocalTime start = inOrder.getFirst().start().toLocalTime();
            inOrder.stream().filter(session -> !session.start().toLocalTime().equals(start)).findFirst()
                    .ifPresent(other -> broken.add(new Breach(null, Sentence.SEVERAL_STARTS,
                            Map.of("class", day.rehabClass(), "start", inOrder.getFirst().start(), "otherStart",
                                    other.start()),
                            sessions)));
        });
    }

    private void together(MeetingKey key, List<Row> group, List<Breach> broken) {
        Session first = group.getFirst().session();
        List<WhenAndWhere> places = group.stream().map(Row::session).sorted(BY_PLACE)
                .map(session -> new WhenAndWhere(session.start(), session.end(), session.therapist(), session.room()))
                .distinct().toList();
        if (places.size() > 1) {
            WhenAndWhere one = places.getFirst();
            WhenAndWhere other = places.get(1);
            broken.add(new Breach(first, Sentence.MEETING_APART,
                    Map.of("class", key.rehabClass(), "start", one.start(), "therapist", one.therapist(), "room",
                            one.room(), "otherStart", other.start(), "otherTherapist", other.therapist(), "otherRoom",
                            other.room()),
                    group.stream().map(Row::session).toList()));
        }
        RehabClass rehabClass = facts.classes().get(key.rehabClass());
        Room room = facts.rooms().get(first.room());
        int limit = room == null ? 0 : MeetingSize.places(rehabClass, room);
        if (group.size() > limit) {
            boolean small = room != null && room.capacity() < rehabClass.capacity();
            broken.add(new Breach(first, small ? Sentence.ROOM_FULL : Sentence.CLASS_FULL, Map.of("class",
                    key.rehabClass(), "room", first.room(), "taken", group.size(), "places", limit),
                    group.stream().map(Row::session).toList()));
        }
    }
}
