package dk.holdplan.search;

import static dk.holdplan.search.Assignment.ALONE;

import dk.holdplan.problem.Session;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** Between the numbers of the search and the sessions of a plan. */
final class Translation {

    private final Arena arena;

    Translation(Arena arena) {
        this.arena = arena;
    }

    /** The sessions of an assignment, the frozen ones first. */
    List<Session> sessions(Assignment at) {
        List<Session> sessions = new ArrayList<>(arena.frozen.all());
        for (int task = 0; task < arena.tasks.count(); task++) {
            if (at.placed(task)) {
                sessions.add(session(task, at));
            }
        }
        return sessions;
    }

    private Session session(int task, Assignment at) {
        int meeting = at.meeting[task];
        int length = meeting == ALONE ? arena.tasks.length[task] : arena.meetings.length[meeting];
        LocalDateTime start = arena.scale.date(at.day[task]).atStartOfDay()
                .plusMinutes(arena.scale.ticks().minute(at.start[task]));
        LocalDateTime end = start.plusMinutes((long) arena.scale.length(length) * arena.scale.ticks().grid());
        return new Session(arena.citizens.ids.get(arena.tasks.citizen[task]), arena.tasks.kind[task], start, end,
                arena.therapists.ids.get(at.therapist[task]), arena.rooms.ids.get(at.room[task]),
                meeting == ALONE ? null : arena.meetings.classOf(meeting).id());
    }
}
