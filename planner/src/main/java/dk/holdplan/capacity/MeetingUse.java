package dk.holdplan.capacity;

import dk.holdplan.model.Places;
import dk.holdplan.problem.ClassKind;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.Room;
import dk.holdplan.problem.Session;
import dk.holdplan.rule.MeetingSize;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One meeting that a class offers.
 *
 * @param start null when nobody comes, so that it does not run
 * @param places the lesser of the class's and the room's capacity (H06); of a meeting that does not run, with the largest
 *        room it could have; of a frozen one whose room is gone, the class's
 * @param missing citizens by whom a meeting that runs is below the least number that the class asks for
 */
public record MeetingUse(String rehabClass, ClassKind kind, LocalDate date, @Nullable LocalTime start, int places,
        int taken, int missing) {

    /** Places that nobody has. */
    public int free() {
        return places - taken;
    }

    /** Every meeting that a class may hold in the horizon, and those that it holds besides because they are frozen. */
    static Stream<MeetingUse> of(RehabClass rehabClass, Problem problem, List<Session> sessions) {
        List<Session> own = sessions.stream().filter(session -> rehabClass.id().equals(session.rehabClass())).toList();
        return problem.horizon().dates()
                .filter(date -> rehabClass.meetsOn(date) && !problem.closedDays().contains(date)
                        || own.stream().anyMatch(session -> session.date().equals(date)))
                .map(date -> of(rehabClass, date, problem,
                        own.stream().filter(session -> session.date().equals(date)).toList()));
    }

    private static MeetingUse of(RehabClass rehabClass, LocalDate date, Problem problem, List<Session> meeting) {
        Stream<Room> rooms = problem.rooms().stream().filter(room -> meeting.isEmpty()
                ? rehabClass.mayMeetIn(room)
                : room.id().equals(meeting.getFirst().room()));
        int without = meeting.isEmpty() ? 0 : rehabClass.capacity();
        int places = MeetingSize.places(rehabClass, rooms.mapToInt(Room::capacity).max().orElse(without));
        return new MeetingUse(rehabClass.id(), rehabClass.kind(), date,
                meeting.isEmpty() ? null : meeting.getFirst().start().toLocalTime(), places, meeting.size(),
                meeting.isEmpty() ? 0 : Math.max(0, rehabClass.minCitizens() - meeting.size()));
    }
}
