package dk.holdplan.data.hold;

import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One thing that a hold takes up at one time. */
record Claim(Resource resource, String name, LocalDateTime at, int place, UUID hold) {

    enum Resource {
        THERAPIST,
        ROOM,
        CITIZEN_DAY,
        PLACE
    }

    private record Meeting(String rehabClass, LocalDateTime start, String therapist, String room) {
    }

    private record Time(Resource resource, String name, LocalDateTime at) {
    }

    /**
     * Everything that some holds take up together. What two of them take that do not share a meeting is told twice; but
     * individual sessions in one room are numbered, and so are a training and an education on one day, for a room may be
     * for several and a day for both. Whether it is, the judge tells, who is asked before.
     *
     * @param grid minutes between two times at which something can start
     */
    static List<Claim> of(List<Hold> holds, int grid) {
        List<Claim> claims = new ArrayList<>();
        Map<Meeting, Integer> places = new LinkedHashMap<>();
        Map<Time, Meeting> shared = new HashMap<>();
        Map<Time, Integer> alone = new HashMap<>();
        for (Hold hold : holds) {
            Session session = hold.session();
            claims.add(new Claim(Resource.CITIZEN_DAY, session.citizen(), session.date().atStartOfDay(),
                    session.kind() == SessionKind.EDUCATION ? 1 : 0, hold.id()));
            Meeting meeting = session.rehabClass() == null
                    ? null
                    : new Meeting(session.rehabClass(), session.start(), session.therapist(), session.room());
            if (meeting != null) {
                int place = places.merge(meeting, 1, Integer::sum);
                claims.add(new Claim(Resource.PLACE, meeting.rehabClass(), session.start(), place, hold.id()));
            }
            for (LocalDateTime at = session.start(); at.isBefore(session.end()); at = at.plusMinutes(grid)) {
                for (Time time : List.of(new Time(Resource.THERAPIST, session.therapist(), at),
                        new Time(Resource.ROOM, session.room(), at))) {
                    if (meeting == null || !meeting.equals(shared.put(time, meeting))) {
                        int number = meeting == null && time.resource() == Resource.ROOM
                                ? alone.merge(time, 1, Integer::sum) - 1
                                : 0;
                        claims.add(new Claim(time.resource(), time.name(), at, number, hold.id()));
                    }
                }
            }
        }
        return claims;
    }
}
