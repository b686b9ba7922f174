package dk.holdplan.recommend;

import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.Room;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.Therapist;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the sessions of a plan take up. It does not change: a session more or less gives another one, which shares all
 * days that stay the same. So it may be used from several threads.
 */
final class Occupancy {

    final Frame frame;
    private final Set<Session> frozen;
    private final TherapistTime[] therapistDays;
    private final RoomTime[] roomDays;
    /** By class and day: the sessions of the meeting. */
    private final List<List<Session>> meetings;

    private Occupancy(Frame frame, Set<Session> frozen, TherapistTime[] therapistDays, RoomTime[] roomDays,
            List<List<Session>> meetings) {
        this.frame = frame;
        this.frozen = frozen;
        this.therapistDays = therapistDays;
        this.roomDays = roomDays;
        this.meetings = meetings;
    }

    /** Of sessions that break no rule. */
    static Occupancy of(Frame frame, List<Session> sessions, Set<Session> frozen) {
        Map<Integer, List<Session>> byTherapist = new HashMap<>();
        Map<Integer, List<Session>> byRoom = new HashMap<>();
        List<List<Session>> meetings = new ArrayList<>(
                Collections.nCopies(frame.problem.classes().size() * frame.days, List.of()));
        for (Session session : sessions) {
            if (session.rehabClass() == null || frame.knowsClass(session.rehabClass())) {
                byTherapist.computeIfAbsent(frame.therapistDay(session.therapist(), session.date()),
                        number -> new ArrayList<>()).add(session);
                byRoom.computeIfAbsent(frame.roomDay(session.room(), session.date()), number -> new ArrayList<>())
                        .add(session);
                join(frame, meetings, session);
            }
        }
        TherapistTime[] therapistDays = new TherapistTime[frame.problem.therapists().size() * frame.days];
        RoomTime[] roomDays = new RoomTime[frame.problem.rooms().size() * frame.days];
        for (int day = 0; day < frame.days; day++) {
            LocalDate date = frame.date(day);
            for (Therapist therapist : frame.problem.therapists()) {
                int number = frame.therapistDay(therapist.id(), date);
                therapistDays[number] = new TherapistTime(frame, therapist.shiftsOn(date),
                        byTherapist.getOrDefault(number, List.of()));
            }
            for (Room room : frame.problem.rooms()) {
                int number = frame.roomDay(room.id(), date);
                roomDays[number] = RoomTime.of(frame, room, date, byRoom.getOrDefault(number, List.of()));
            }
        }
        return new Occupancy(frame, frozen, therapistDays, roomDays, meetings);
    }

    private static void join(Frame frame, List<List<Session>> meetings, Session session) {
        if (session.rehabClass() != null) {
            int number = frame.meeting(session.rehabClass(), session.date());
            meetings.set(number, Sessions.plus(meetings.get(number), session));
        }
    }

    /** With a session more, which has a free place. */
    Occupancy with(Session session) {
        return changed(session, true);
    }

    /** With a session less, which is there and names only what the problem knows. */
    Occupancy without(Session session) {
        return changed(session, false);
    }

    private Occupancy changed(Session session, boolean more) {
        TherapistTime[] newTherapistDays = therapistDays.clone();
        RoomTime[] newRoomDays = roomDays.clone();
        List<List<Session>> newMeetings = new ArrayList<>(meetings);
        int therapistDay = frame.therapistDay(session.therapist(), session.date());
        int roomDay = frame.roomDay(session.room(), session.date());
        if (more) {
            newTherapistDays[therapistDay] = therapistDays[therapistDay].with(session);
            newRoomDays[roomDay] = roomDays[roomDay].with(session);
            join(frame, newMeetings, session);
        } else {
            newTherapistDays[therapistDay] = therapistDays[therapistDay].without(session);
            newRoomDays[roomDay] = roomDays[roomDay].without(session);
            if (session.rehabClass() != null) {
                int number = frame.meeting(session.rehabClass(), session.date());
                newMeetings.set(number, Sessions.minus(meetings.get(number), session));
            }
        }
        return new Occupancy(frame, frozen, newTherapistDays, newRoomDays, newMeetings);
    }

    TherapistTime therapistDay(String therapist, LocalDate date) {
        return therapistDays[frame.therapistDay(therapist, date)];
    }

    RoomTime roomDay(String room, LocalDate date) {
        return roomDays[frame.roomDay(room, date)];
    }

    boolean knows(Session session) {
        return frame.therapistDay(session.therapist(), session.date()) >= 0
                && frame.roomDay(session.room(), session.date()) >= 0;
    }

    /** Whether a session takes up its time at all: not one of a class that is gone. */
    boolean counts(Session session) {
        return session.rehabClass() == null || frame.knowsClass(session.rehabClass());
    }

    boolean isFrozen(Session session) {
        return frozen.contains(session);
    }

    /** The sessions of a class on a date. */
    List<Session> members(String rehabClass, LocalDate date) {
        return meetings.get(frame.meeting(rehabClass, date));
    }

    /** The start that a class keeps on the weekday of a date (H05), null when it is free to choose. */
    @Nullable
    LocalTime keptStart(RehabClass rehabClass, LocalDate date) {
        for (int day = frame.problem.horizon().day(date) % 7; day < frame.days; day += 7) {
            for (Session member : members(rehabClass.id(), frame.date(day))) {
                if (!frozen.contains(member)) {
                    return member.start().toLocalTime();
                }
            }
        }
        return null;
    }
}
