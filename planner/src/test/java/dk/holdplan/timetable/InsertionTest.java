package dk.holdplan.timetable;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.plan.Score;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.RandomProblem;
import dk.holdplan.problem.RandomPublication;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.Room;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.Therapist;
import dk.holdplan.rule.Judge;
import dk.holdplan.rule.Span;
import dk.holdplan.search.Shaker;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Compares the place that is found with every place there is, as the judge judges them. */
@Tag("slow")
class InsertionTest {

    private static final int CHANGES = 3;
    /** No therapist of a random problem works outside these, and every grid divides the first. */
    private static final int FIRST_MINUTE = 7 * 60;
    private static final int LAST_MINUTE = 18 * 60;
    private static final List<Long> SEEDS = LongStream.range(210, 216).boxed().toList();

    @ParameterizedTest
    @FieldSource("SEEDS")
    void findsTheCheapestPlaceThatBreaksNoRule(long seed) {
        Problem problem = RandomProblem.of(seed);
        Board board = new Board(new Arena(problem));
        insert(board, seed);

        Problem published = RandomPublication.of(problem, new Translation(board.arena).sessions(board.at), seed);
        insert(new Board(new Arena(published)), seed);
    }

    private static void insert(Board board, long seed) {
        Arena arena = board.arena;
        if (arena.tasks.count() == 0) {
            return;
        }
        Insertion insertion = new Insertion(board, new SplittableRandom(seed));
        Shaker shaker = new Shaker(board, seed);
        for (int i = 0; i < CHANGES; i++) {
            shaker.shake();
            int task = (int) (seed + i) % arena.tasks.count();
            board.remove(task);
            OptionalInt cheapest = cheapest(arena, new Translation(arena).sessions(board.at), task);
            long before = board.soft();

            boolean placed = insertion.place(task, arena.prices.meetingRun(), 0);

            if (placed || !keepsLunchBesideTheGrid(arena)) {
                assertThat(placed).isEqualTo(cheapest.isPresent());
                assertThat(board.soft() - before).isEqualTo(cheapest.orElse(0));
            }
        }
    }

    /** Then a tick counts as taken although a part of it would do for lunch. */
    private static boolean keepsLunchBesideTheGrid(Arena arena) {
        int grid = arena.problem.gridMinutes();
        return arena.problem.lunch() != null && arena.frozen.all().stream()
                .anyMatch(session -> Span.minute(session.start()) % grid + Span.minute(session.end()) % grid > 0);
    }

    /** What the cheapest place adds to the soft score. */
    private static OptionalInt cheapest(Arena arena, List<Session> sessions, int task) {
        Judge judge = new Judge(arena.problem);
        Score before = judge.plan(sessions).score();
        return places(arena, task).map(session -> {
            List<Session> with = new ArrayList<>(sessions);
            with.add(session);
            return judge.plan(with).score();
        }).filter(score -> score.hard() == 0).mapToInt(score -> score.soft() - before.soft()).min();
    }

    /** Every place at which the task could be, were it not for the rules. */
    private static Stream<Session> places(Arena arena, int task) {
        return IntStream.rangeClosed(arena.tasks.firstDay[task], arena.tasks.lastDay[task]).mapToObj(arena.scale::date)
                .flatMap(date -> Stream.concat(alone(arena, task, date), arena.problem.classes().stream()
                        .flatMap(rehabClass -> inClass(arena, task, date, rehabClass))))
                .filter(session -> !arena.frozen.all().contains(session));
    }

    private static Stream<Session> alone(Arena arena, int task, LocalDate date) {
        int minutes = arena.scale.length(arena.tasks.length[task]) * arena.problem.gridMinutes();
        return IntStream
                .iterate(FIRST_MINUTE, minute -> minute < LAST_MINUTE, minute -> minute + arena.problem.gridMinutes())
                .mapToObj(minute -> date.atStartOfDay().plusMinutes(minute))
                .flatMap(start -> with(arena, task, start, minutes, null));
    }

    private static Stream<Session> inClass(Arena arena, int task, LocalDate date, RehabClass rehabClass) {
        return rehabClass.meetings().stream().filter(day -> day.day() == date.getDayOfWeek())
                .flatMap(day -> day.starts().stream())
                .flatMap(start -> with(arena, task, date.atTime(start), rehabClass.minutes(), rehabClass.id()));
    }

    private static Stream<Session> with(Arena arena, int task, LocalDateTime start, int minutes,
            @Nullable String rehabClass) {
        String citizen = arena.citizens.ids.get(arena.tasks.citizen[task]);
        return arena.problem.therapists().stream().map(Therapist::id)
                .flatMap(therapist -> arena.problem.rooms().stream().map(Room::id)
                        .map(room -> new Session(citizen, arena.tasks.kind[task], start, start.plusMinutes(minutes),
                                therapist, room, rehabClass)));
    }
}
