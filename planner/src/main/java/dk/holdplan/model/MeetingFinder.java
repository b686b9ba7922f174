package dk.holdplan.model;

import dk.holdplan.model.ClassMeetings.OpenMeeting;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.rule.Buffer;
import dk.holdplan.rule.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Finds when, with whom and where a class can meet on a date on which nothing of it is frozen. */
final class MeetingFinder {

    private final Problem problem;
    private final DayBook days;
    private final FirstNew firstNew;

    MeetingFinder(Problem problem, DayBook days) {
        this.problem = problem;
        this.days = days;
        this.firstNew = FirstNew.of(problem);
    }

    /** The meeting of the date, or nothing when it cannot take place under H05, H08, H09, H12 and H13. */
    Optional<OpenMeeting> find(RehabClass rehabClass, LocalDate date) {
        if (!rehabClass.inSeason(date) || problem.closedDays().contains(date)) {
            return Optional.empty();
        }
        List<TherapistDay> therapists = problem.therapists().stream().filter(rehabClass::mayBeLedBy)
                .map(therapist -> days.therapist(therapist.id(), date)).toList();
        List<RoomDay> rooms = problem.rooms().stream().filter(rehabClass::mayMeetIn)
                .map(room -> days.room(room.id(), date)).toList();
        Buffer buffer = Buffer.of(rehabClass);
        BiPredicate<TherapistDay, Span> works = (therapist, time) -> therapist.isFree(rehabClass.site(),
                buffer.ofTherapist(time));
        BiPredicate<RoomDay, Span> isFree = (room, time) -> room.isFree(buffer.ofRoom(time), false);
        List<Span> times = times(rehabClass, date, problem.gridMinutes()).stream()
                .filter(time -> therapists.stream().anyMatch(therapist -> works.test(therapist, time)))
                .filter(time -> rooms.stream().anyMatch(room -> isFree.test(room, time))).toList();
        if (times.isEmpty()) {
            return Optional.empty();
        }
        MeetingPlace place = MeetingPlace.open(rehabClass, date, problem.horizon().day(date), firstNew.minute(date));
        return Optional
                .of(new OpenMeeting(new Meeting(place, at(times, therapists, works), at(times, rooms, isFree)), times));
    }

    /** Those who can at one of the times at least, with those first who can at the first time. */
    private static <T> List<T> at(List<Span> times, List<T> days, BiPredicate<T, Span> can) {
        return times.stream().flatMap(time -> days.stream().filter(day -> can.test(day, time))).distinct().toList();
    }

    /** The times offered on a date that lie on the grid and within the day. */
    static List<Span> times(RehabClass rehabClass, LocalDate date, int gridMinutes) {
        return rehabClass.startsOn(date).stream().map(start -> Span.of(start, rehabClass.minutes())).distinct()
                .filter(time -> time.from() % gridMinutes == 0 && time.to() < Span.DAY_MINUTES).toList();
    }
}
