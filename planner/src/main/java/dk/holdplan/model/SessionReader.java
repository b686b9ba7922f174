package dk.holdplan.model;

import dk.holdplan.problem.Session;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Puts the sessions of a plan into a timetable. */
final class SessionReader {

    /** Of several demands a session serves the one that closes first, then one that is due. */
    private static final Comparator<PlannedSession> AS_SERVED = Comparator
            .comparing((PlannedSession planned) -> Objects.requireNonNull(planned.purpose().wanted()).demand().last())
            .thenComparing(planned -> !planned.due());

    private final Timetable timetable;
    private final Set<String> settledSlots = new HashSet<>();
    private final Set<String> settledMeetings = new HashSet<>();

    SessionReader(Timetable timetable) {
        this.timetable = timetable;
    }

    void place(List<Session> sessions) {
        Set<Session> frozen = new HashSet<>(timetable.frozenSessions());
        timetable.plannedSessions().stream().filter(planned -> !planned.frozen())
                .forEach(planned -> planned.setPlace(null));
        sessions.stream().filter(session -> !frozen.contains(session)).sorted(Comparator.comparing(Session::start))
                .forEach(this::place);
    }

    private void place(Session session) {
        Place place = session.rehabClass() == null
                ? alone(session).orElse(null)
                : timetable.meeting(session.rehabClass(), session.date()).map(Meeting::place).orElse(null);
        timetable.sessions(session.citizen(), session.kind()).stream()
                .filter(planned -> planned.place() == null && planned.places().contains(place)).min(AS_SERVED)
                .filter(planned -> !(place instanceof MeetingPlace meeting) || settles(meeting, session))
                .ifPresent(planned -> planned.setPlace(place));
    }

    private Optional<IndividualPlace> alone(Session session) {
        return timetable.individualPlace(session.start(), session.minutes(), session.therapist(), session.room());
    }

    /** Settles the class's time, therapist and room as the session has them, unless an earlier one had others. */
    private boolean settles(MeetingPlace place, Session session) {
        if (place.engagement() != null) {
            return place.engagement().session(session.citizen(), session.kind(), session.rehabClass()).equals(session);
        }
        Optional<IndividualPlace> alone = alone(session);
        return alone.isPresent() && settles(place, alone.get().engagement());
    }

    private boolean settles(MeetingPlace place, Engagement engagement) {
        ClassSlot slot = timetable.classSlot(place);
        Meeting meeting = timetable.meeting(place);
        if (!slot.times().contains(engagement.span()) || !meeting.therapists().contains(engagement.therapist())
                || !meeting.rooms().contains(engagement.room())) {
            return false;
        }
        if (settledSlots.contains(slot.id()) && !slot.time().equals(engagement.span())
                || settledMeetings.contains(meeting.id()) && !meeting.at(slot.time()).equals(engagement)) {
            return false;
        }
        settledSlots.add(slot.id());
        settledMeetings.add(meeting.id());
        slot.setTime(engagement.span());
        meeting.setTherapist(engagement.therapist());
        meeting.setRoom(engagement.room());
        return true;
    }
}
