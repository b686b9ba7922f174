package dk.holdplan.model;

import dk.holdplan.model.RoomDay.FrozenTime;
import dk.holdplan.problem.Horizon;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Room;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.Therapist;
import dk.holdplan.rule.LunchBreak;
import dk.holdplan.rule.Span;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The days of therapists and rooms: one object for each id and date, also for an id that only a frozen session names.
 */
final class DayBook {

    private final Problem problem;
    private final LunchBreak lunch;
    private final Map<String, Therapist> therapists;
    private final Map<String, Room> rooms;
    private final Map<Key, List<Session>> takenTherapists;
    private final Map<Key, List<Session>> takenRooms;
    private final Map<Key, TherapistDay> therapistDays = new HashMap<>();
    private final Map<Key, RoomDay> roomDays = new HashMap<>();

    private record Key(String id, LocalDate date) {
    }

    /**
     * A book that knows what frozen sessions take.
     *
     * @param frozen sessions that take a therapist and a room
     */
    DayBook(Problem problem, Collection<Session> frozen) {
        this.problem = problem;
        this.lunch = LunchBreak.of(problem);
        this.therapists = problem.therapists().stream()
                .collect(Collectors.toUnmodifiableMap(Therapist::id, Function.identity()));
        this.rooms = problem.rooms().stream().collect(Collectors.toUnmodifiableMap(Room::id, Function.identity()));
        this.takenTherapists = taken(frozen, Session::therapist);
        this.takenRooms = taken(frozen, Session::room);
        horizon().dates().forEach(date -> {
            therapists.keySet().forEach(id -> therapist(id, date));
            rooms.keySet().forEach(id -> room(id, date));
        });
    }

    private static Map<Key, List<Session>> taken(Collection<Session> frozen, Function<Session, String> id) {
        return frozen.stream().collect(Collectors.groupingBy(session -> new Key(id.apply(session), session.date())));
    }

    private Horizon horizon() {
        return problem.horizon();
    }

    /** A day of a therapist. */
    TherapistDay therapist(String id, LocalDate date) {
        return therapistDays.computeIfAbsent(new Key(id, date), this::therapistDay);
    }

    /** A day of a room. */
    RoomDay room(String id, LocalDate date) {
        return roomDays.computeIfAbsent(new Key(id, date), this::roomDay);
    }

    /** The engagement at a time with a known therapist and room on a day of the horizon, null for any other. */
    @Nullable
    Engagement engagement(LocalDate date, Span span, String therapist, String room) {
        TherapistDay therapistDay = therapistDays.get(new Key(therapist, date));
        RoomDay roomDay = roomDays.get(new Key(room, date));
        return therapistDay == null || roomDay == null ? null : new Engagement(therapistDay, roomDay, span, false);
    }

    /** The engagement of a session, whether or not its therapist and room are known. */
    Engagement engagement(Session session, boolean frozen) {
        return new Engagement(therapist(session.therapist(), session.date()), room(session.room(), session.date()),
                Span.of(session), frozen);
    }

    private TherapistDay therapistDay(Key key) {
        return new TherapistDay(key.id(), therapists.get(key.id()), key.date(), horizon().day(key.date()),
                takenTherapists.getOrDefault(key, List.of()).stream().map(session -> Span.of(session)).toList(),
                lunch);
    }

    private RoomDay roomDay(Key key) {
        Room room = rooms.get(key.id());
        int day = horizon().day(key.date());
        List<FrozenTime> taken = takenRooms.getOrDefault(key, List.of()).stream()
                .map(session -> new FrozenTime(Span.of(session), session.rehabClass() == null)).toList();
        if (room == null || problem.closedDays().contains(key.date())) {
            return new RoomDay(key.id(), room, day, List.of(), List.of(), taken);
        }
        return new RoomDay(key.id(), room, day, Span.on(key.date(), room.windowsOn(key.date())),
                Span.on(key.date(), room.closed()), taken);
    }
}
