package dk.holdplan.problem;

import dk.holdplan.problem.Pathway.Admission;
import dk.holdplan.problem.Pathway.Review;
import dk.holdplan.problem.Pathway.Training;
import dk.holdplan.problem.RehabClass.ClassDay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Builds small problems for tests: one site where everything is open from 8 to 16 on weekdays, without lunch. */
public final class ProblemFixture {

    /** The first day of every problem built here. */
    public static final LocalDate MONDAY = LocalDate.parse("2026-11-30");

    /** The only site. */
    public static final String SITE = "north";

    private static final int WEEKDAYS = 5;
    private static final int CAPACITY = 10;

    private int weeks = 1;
    private int grid = Problem.DEFAULT_GRID_MINUTES;
    private @Nullable Lunch lunch;
    private final Set<LocalDate> closedDays = new HashSet<>();
    private final List<Room> rooms = new ArrayList<>();
    private final List<Therapist> therapists = new ArrayList<>();
    private final List<RehabClass> classes = new ArrayList<>();
    private final List<Pathway> pathways = new ArrayList<>();
    private final List<Citizen> citizens = new ArrayList<>();
    private final List<Session> published = new ArrayList<>();
    private @Nullable LocalDateTime frozenBefore;
    private final Map<String, Integer> weights = new HashMap<>();

    /** Plans more than one week. */
    public ProblemFixture weeks(int number) {
        weeks = number;
        return this;
    }

    /** Lets sessions start at other minutes than every quarter. */
    public ProblemFixture grid(int minutes) {
        grid = minutes;
        return this;
    }

    /** Keeps a lunch. */
    public ProblemFixture lunch(String from, String to, int minutes) {
        lunch = new Lunch(LocalTime.parse(from), LocalTime.parse(to), minutes);
        return this;
    }

    /** Closes a day. */
    public ProblemFixture closed(LocalDate date) {
        closedDays.add(date);
        return this;
    }

    /** Adds a room for ten that is open from 8 to 16 on weekdays. */
    public ProblemFixture room(String id, RoomUse... uses) {
        return room(id, CAPACITY, true, uses);
    }

    /** Adds a room that is open from 8 to 16 on weekdays. */
    public ProblemFixture room(String id, int capacity, boolean stepFree, RoomUse... uses) {
        return room(new Room(id, id, SITE, capacity, Set.of(uses), stepFree,
                IntStream.rangeClosed(1, WEEKDAYS).mapToObj(day -> window(DayOfWeek.of(day), "08:00", "16:00"))
                        .toList(),
                List.of()));
    }

    /** Adds a room. */
    public ProblemFixture room(Room room) {
        rooms.add(room);
        return this;
    }

    /** Adds a therapist who works from 8 to 16 on weekdays; to be called after {@link #weeks}. */
    public ProblemFixture therapist(String id, String... skills) {
        return therapist(new Therapist(id, id, Set.of(skills),
                IntStream.range(0, weeks * 7).mapToObj(MONDAY::plusDays)
                        .filter(date -> date.getDayOfWeek().getValue() <= WEEKDAYS)
                        .map(date -> shift(date, "08:00", "16:00")).toList()));
    }

    /** Adds a therapist. */
    public ProblemFixture therapist(Therapist therapist) {
        therapists.add(therapist);
        return this;
    }

    /** Adds a class of an hour that any therapist with the skill {@code CLASS} leads. */
    public ProblemFixture rehabClass(String id, ClassKind kind, int capacity, ClassDay... days) {
        return rehabClass(
                new RehabClass(id, id, kind, SITE, "CLASS", capacity, 60, null, null, List.of(days)));
    }

    /** Adds a class. */
    public ProblemFixture rehabClass(RehabClass rehabClass) {
        classes.add(rehabClass);
        return this;
    }

    /** Adds a pathway of eight weeks with trainings of half an hour and examinations of an hour. */
    public ProblemFixture pathway(String id, Setting setting, int perWeek, Review... reviews) {
        return pathway(new Pathway(id, id, 7, 60, new Training(8, perWeek, 30, setting, 2), List.of(),
                List.of(reviews), Admission.ANYBODY, null));
    }

    /** Adds a pathway. */
    public ProblemFixture pathway(Pathway pathway) {
        pathways.add(pathway);
        return this;
    }

    /** Adds citizens. */
    public ProblemFixture citizens(CitizenFixture... fixtures) {
        for (CitizenFixture fixture : fixtures) {
            citizens.add(fixture.build());
        }
        return this;
    }

    /** Publishes sessions that are not frozen. */
    public ProblemFixture published(Session... sessions) {
        published.addAll(List.of(sessions));
        return this;
    }

    /** Freezes the published sessions that start before a moment. */
    public ProblemFixture frozenBefore(LocalDateTime moment) {
        frozenBefore = moment;
        return this;
    }

    /** Replaces the default of a weight. */
    public ProblemFixture weight(String name, int penalty) {
        weights.put(name, penalty);
        return this;
    }

    /** The problem. */
    public Problem build() {
        return new Problem("test", Problem.DEFAULT_TIME_ZONE, new Horizon(MONDAY, weeks), grid,
                lunch, closedDays, List.of(new Site(SITE, SITE)), rooms, therapists, classes, pathways, citizens,
                published.isEmpty() ? null : new Published(published, frozenBefore), weights);
    }

    /** A day of a class and its starts. */
    public static ClassDay day(DayOfWeek day, String... starts) {
        return new ClassDay(day, List.of(starts).stream().map(LocalTime::parse).toList());
    }

    /** A shift at the only site. */
    public static Shift shift(LocalDate date, String from, String to) {
        return new Shift(SITE, date.atTime(LocalTime.parse(from)), date.atTime(LocalTime.parse(to)));
    }

    /** A time of the week. */
    public static WeeklyWindow window(DayOfWeek day, String from, String to) {
        return new WeeklyWindow(day, LocalTime.parse(from), LocalTime.parse(to));
    }

    /** A moment of the first week. */
    public static LocalDateTime at(DayOfWeek day, String time) {
        return MONDAY.with(day).atTime(LocalTime.parse(time));
    }

    /** An individual session. */
    public static Session alone(String citizen, SessionKind kind, LocalDateTime start, int minutes, String therapist,
            String room) {
        return new Session(citizen, kind, start, start.plusMinutes(minutes), therapist, room, null);
    }

    /** A training in a class of an hour. */
    public static Session inClass(String citizen, LocalDateTime start, String therapist, String room,
            String rehabClass) {
        return new Session(citizen, SessionKind.TRAINING, start, start.plusMinutes(60), therapist, room, rehabClass);
    }
}
