package dk.holdplan.timetable;

import static dk.holdplan.timetable.Assignment.ALONE;

import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.rule.Span;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Between the numbers of the search and the sessions of a plan. */
public final class Translation {

    private final Arena arena;

    /** In the numbers of an arena. */
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
        Place place = new Place(meeting, at.day[task], at.therapist[task], at.room[task], arena.length(task, meeting));
        return session(arena.citizens.ids.get(arena.tasks.citizen[task]), arena.tasks.kind[task], place,
                at.start[task]);
    }

    /** A citizen's session at a place and a start. */
    public Session session(String citizen, SessionKind kind, Place place, int atStart) {
        LocalDateTime start = arena.scale.date(place.day()).atStartOfDay()
                .plusMinutes(arena.scale.ticks().minute(atStart));
        return new Session(citizen, kind, start, start.plusMinutes(arena.scale.minutes(place.length())),
                arena.therapists.ids.get(place.therapist()), arena.rooms.ids.get(place.room()),
                place.meeting() == ALONE ? null : arena.meetings.classOf(place.meeting()).id());
    }

    /** The start of a session, which is on the grid, as a tick. */
    public int start(Session session) {
        return arena.scale.ticks().tick(Span.minute(session.start()));
    }

    /** The place of a session; null when the problem does not know all that it names. */
    public @Nullable Place place(Session session) {
        int therapist = arena.therapists.ids.of(session.therapist());
        int room = arena.rooms.ids.of(session.room());
        int day = arena.scale.horizon().day(session.date());
        int meeting = session.rehabClass() == null ? ALONE : arena.meetings.of(session.rehabClass(), day);
        boolean known = therapist != Index.NONE && room != Index.NONE
                && (session.rehabClass() == null || meeting != Index.NONE);
        return known
                ? new Place(meeting, day, therapist, room, meeting == ALONE
                        ? arena.scale.lengthNumber(Span.minutes(session.start(), session.end()))
                        : arena.meetings.length[meeting])
                : null;
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
            Place place = place(session);
            int task = citizen == Index.NONE || place == null ? Index.NONE : task(session, citizen, place, at);
            if (task != Index.NONE) {
                at.meeting[task] = place.meeting();
                at.day[task] = place.day();
                at.start[task] = start(session);
                at.therapist[task] = place.therapist();
                at.room[task] = place.room();
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

    private int task(Session session, int citizen, Place place, Assignment at) {
        boolean onGrid = Span.minute(session.start()) % arena.scale.ticks().grid() == 0;
        int minutes = Span.minutes(session.start(), session.end());
        for (int task : arena.tasks.ofCitizen[citizen]) {
            if (onGrid && !at.placed(task) && arena.tasks.kind[task] == session.kind()
                    && arena.tasks.firstDay[task] <= place.day() && place.day() <= arena.tasks.lastDay[task]
                    && arena.scale.minutes(arena.length(task, place.meeting())) == minutes) {
                return task;
            }
        }
        return Index.NONE;
    }
}
