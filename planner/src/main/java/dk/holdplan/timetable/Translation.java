package dk.holdplan.timetable;

import static dk.holdplan.timetable.Assignment.ALONE;

import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.rule.Span;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Between the numbers of the search and the sessions of a plan. */
public final class Translation {

    private final Arena arena;

    public Translation(Arena arena) {
        this.arena = arena;
    }

    /** The sessions of an assignment, the frozen ones first. */
    public List<Session> sessions(Assignment at) {
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
        int length = arena.length(task, meeting);
        LocalDateTime start = arena.scale.date(at.day[task]).atStartOfDay()
                .plusMinutes(arena.scale.ticks().minute(at.start[task]));
        LocalDateTime end = start.plusMinutes(arena.scale.minutes(length));
        return new Session(arena.citizens.ids.get(arena.tasks.citizen[task]), arena.tasks.kind[task], start, end,
                arena.therapists.ids.get(at.therapist[task]), arena.rooms.ids.get(at.room[task]),
                meeting == ALONE ? null : arena.meetings.classOf(meeting).id());
    }

    /** Where earlier sessions that are not frozen would be on the board, as far as the problem knows what they name. */
    public Assignment assignment(List<Session> sessions) {
        Assignment at = new Assignment(arena.tasks.count());
        Set<Session> frozen = Set.copyOf(arena.frozen.all());
        for (Session session : sessions) {
            if (frozen.contains(session)) {
                continue;
            }
            int citizen = arena.citizens.ids.of(session.citizen());
            int therapist = arena.therapists.ids.of(session.therapist());
            int room = arena.rooms.ids.of(session.room());
            int day = arena.scale.horizon().day(session.date());
            int meeting = session.rehabClass() == null ? ALONE : arena.meetings.of(session.rehabClass(), day);
            boolean known = citizen != Index.NONE && therapist != Index.NONE && room != Index.NONE
                    && (session.rehabClass() == null || meeting != Index.NONE);
            int task = known ? task(session, citizen, day, meeting, at) : Index.NONE;
            if (task != Index.NONE) {
                at.meeting[task] = meeting;
                at.day[task] = day;
                at.start[task] = arena.scale.ticks().tick(Span.minute(session.start()));
                at.therapist[task] = therapist;
                at.room[task] = room;
            }
        }
        return at;
    }

    /** The tasks of a demand. */
    public int[] tasks(String citizen, SessionKind kind, int week) {
        int number = arena.citizens.ids.of(citizen);
        return number == Index.NONE
                ? new int[0]
                : Arrays.stream(arena.tasks.ofCitizen[number])
                        .filter(task -> arena.tasks.kind[task] == kind && arena.tasks.lastDay[task] / 7 == week)
                        .toArray();
    }

    private int task(Session session, int citizen, int day, int meeting, Assignment at) {
        long minutes = Duration.between(session.start(), session.end()).toMinutes();
        boolean onGrid = Span.minute(session.start()) % arena.scale.ticks().grid() == 0;
        for (int task : arena.tasks.ofCitizen[citizen]) {
            int length = arena.length(task, meeting);
            if (onGrid && !at.placed(task) && arena.tasks.kind[task] == session.kind()
                    && arena.tasks.firstDay[task] <= day && day <= arena.tasks.lastDay[task]
                    && arena.scale.minutes(length) == minutes) {
                return task;
            }
        }
        return Index.NONE;
    }
}
