package dk.holdplan.explain;

import dk.holdplan.change.Change;
import dk.holdplan.change.Change.CitizenAvailable;
import dk.holdplan.change.Change.ClassChanged;
import dk.holdplan.change.Change.RoomOpened;
import dk.holdplan.change.Change.TherapistOnShift;
import dk.holdplan.change.Changes;
import dk.holdplan.plan.Plan.Unplaced;
import dk.holdplan.problem.Interval;
import dk.holdplan.problem.Intervals;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.Room;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.Shift;
import dk.holdplan.problem.Therapist;
import dk.holdplan.rule.MeetingSize;
import dk.holdplan.rule.Rule;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The small changes that would take the only obstacle of some place away: worth a try, not yet verified. */
final class Ideas {

    private final Problem problem;
    private final Reasons reasons;
    private final ExtraHours hours;
    private final Map<String, Therapist> therapists;
    private final Map<String, Room> rooms;
    private final Map<String, RehabClass> classes;

    Ideas(Problem problem, Reasons reasons) {
        this.problem = problem;
        this.reasons = reasons;
        hours = new ExtraHours(problem, reasons::hours);
        therapists = problem.therapists().stream().collect(Collectors.toMap(Therapist::id, Function.identity()));
        rooms = problem.rooms().stream().collect(Collectors.toMap(Room::id, Function.identity()));
        classes = problem.classes().stream().collect(Collectors.toMap(RehabClass::id, Function.identity()));
    }

    /**
     * Changes that together take every obstacle of some place away.
     *
     * @param obstacles how many obstacles such a place has, apart from a session of the citizen on the same day
     * @param more how many places or hours more each change gives, 1 or more
     * @param ofEachKind so many of each kind of change, those first that free most places
     * @param daysOff those for which somebody comes in on a day off, or the others
     */
    List<List<Change>> of(Unplaced unplaced, int obstacles, int more, int ofEachKind, boolean daysOff) {
        Map<List<Change>, Integer> freed = new LinkedHashMap<>();
        reasons.surveys(unplaced)
                .flatMap(survey -> Stream.of(obstacles, obstacles + 1)
                        .flatMap(count -> NearMiss.of(survey, count)))
                .filter(miss -> obstacles == miss.obstacles().stream().filter(Ideas::needsChange).count())
                .map(miss -> changes(miss, more))
                .filter(changes -> changes.size() == obstacles && DayOff.among(changes, problem) == daysOff)
                .forEach(changes -> freed.merge(changes, 1, Integer::sum));
        Map<List<?>, Integer> taken = new HashMap<>();
        return freed.entrySet().stream()
                .sorted(Map.Entry.<List<Change>, Integer>comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey).filter(changes -> taken.merge(kinds(changes), 1, Integer::sum) <= ofEachKind)
                .toList();
    }

    /** The citizen's own session on that day may go to another: the search moves it when there is a place. */
    private static boolean needsChange(Obstacle obstacle) {
        return obstacle.rule() != Rule.H02;
    }

    private static List<?> kinds(List<Change> changes) {
        return changes.stream().map(Change::getClass).toList();
    }

    /** A change for each obstacle that a change can take away. */
    private List<Change> changes(NearMiss miss, int more) {
        return miss.obstacles().stream().flatMap(obstacle -> change(obstacle, miss.session(), more)).toList();
    }

    private Stream<Change> change(Obstacle obstacle, Session session, int more) {
        return switch (obstacle.rule()) {
            case H06 -> obstacle.holder() == Holder.ROOM
                    ? Stream.empty()
                    : places(classes.get(session.rehabClass()), more);
            case H08 -> onShift(session, more);
            case H13 -> opened(session, more);
            case H15 -> Stream.of(available(session));
            default -> Stream.empty();
        };
    }

    /** A class with more places, when some room holds more than it: else the room is what is too small. */
    private Stream<Change> places(RehabClass each, int more) {
        return MeetingSize.largestRoom(each, problem) < each.capacity() + more
                ? Stream.empty()
                : Stream.of(new ClassChanged(each.id(), each.capacity() + more, List.of()));
    }

    private Stream<Change> onShift(Session session, int more) {
        Therapist therapist = therapists.get(session.therapist());
        String site = rooms.get(session.room()).site();
        List<Interval> there = therapist.shiftsOn(session.date()).stream().filter(shift -> shift.site().equals(site))
                .map(Shift::time).toList();
        Interval taken = reasons.attempts().takenOfTherapist(session);
        return hours.of(therapist, site, session.date(), more).stream().filter(hour -> covers(hour, there, taken))
                .limit(1).map(hour -> new TherapistOnShift(therapist.id(), site, hour.from(), hour.to()));
    }

    private Stream<Change> opened(Session session, int more) {
        Room room = rooms.get(session.room());
        List<Interval> there = room.windowsOn(session.date());
        Interval taken = reasons.attempts().takenOfRoom(session);
        return hours.of(room, session.date(), more).stream().filter(hour -> covers(hour, there, taken)).limit(1)
                .map(hour -> new RoomOpened(room.id(), hour.from(), hour.to()));
    }

    /** Whether a time lies in an hour and the stretches that it joins. */
    private static boolean covers(Interval hour, List<Interval> there, Interval time) {
        LocalDateTime from = there.stream().filter(stretch -> stretch.to().equals(hour.from())).map(Interval::from)
                .findFirst().orElse(hour.from());
        LocalDateTime to = there.stream().filter(stretch -> stretch.from().equals(hour.to())).map(Interval::to)
                .findFirst().orElse(hour.to());
        return Intervals.covers(new Interval(from, to), time);
    }

    /** The citizen can come the whole day, as far as the site is ever open. */
    private Change available(Session session) {
        SiteHours hours = reasons.hours(rooms.get(session.room()).site());
        return new CitizenAvailable(session.citizen(), session.date().atTime(time(hours.from())),
                session.date().atTime(time(hours.to())));
    }

    static LocalTime time(int minute) {
        return LocalTime.ofSecondOfDay(Math.min(minute * 60L, LocalTime.MAX.toSecondOfDay()));
    }
}
