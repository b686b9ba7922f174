package dk.holdplan.stream;

import dk.holdplan.model.ClassSlot;
import dk.holdplan.model.Meeting;
import dk.holdplan.model.Place;
import dk.holdplan.model.PlannedSession;
import dk.holdplan.model.Timetable;
import java.util.List;
import java.util.Random;

/** A change of a timetable at random, to any of the values that are offered. */
final class RandomStep {

    private RandomStep() {
    }

    static void take(Timetable timetable, Random random) {
        switch (random.nextInt(8)) {
            case 0 -> {
                if (!timetable.classSlots().isEmpty()) {
                    ClassSlot slot = any(timetable.classSlots(), random);
                    slot.setTime(any(slot.times(), random));
                }
            }
            case 1 -> {
                if (!timetable.meetings().isEmpty()) {
                    Meeting meeting = any(timetable.meetings(), random);
                    meeting.setTherapist(any(meeting.therapists(), random));
                    meeting.setRoom(any(meeting.rooms(), random));
                }
            }
            default -> {
                List<PlannedSession> movable = timetable.plannedSessions().stream()
                        .filter(planned -> !planned.frozen() && planned.places().getSize() > 0).toList();
                if (!movable.isEmpty()) {
                    PlannedSession session = any(movable, random);
                    session.setPlace(random.nextInt(12) == 0 ? null : place(session, random));
                }
            }
        }
    }

    private static Place place(PlannedSession session, Random random) {
        return session.places().meetings().isEmpty() || random.nextBoolean()
                ? session.places().get(random.nextLong(session.places().getSize()))
                : any(session.places().meetings(), random);
    }

    private static <T> T any(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
