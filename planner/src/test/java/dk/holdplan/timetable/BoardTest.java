package dk.holdplan.timetable;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.plan.Score;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.RandomProblem;
import dk.holdplan.problem.RandomPublication;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.rule.Judge;
import dk.holdplan.search.Shaker;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Whatever happened to a board: it is as one on which the same sessions were put at once, and costs what the judge says. */
@Tag("slow")
class BoardTest {

    private static final int CHANGES = 25;
    private static final List<Long> SEEDS = LongStream.range(100, 130).boxed().toList();

    @ParameterizedTest
    @FieldSource("SEEDS")
    void staysTrueToItsTables(long seed) {
        Problem problem = RandomProblem.of(seed);
        Board board = walk(new Arena(problem), seed);

        Problem published = RandomPublication.of(problem, new Translation(board.arena).sessions(board.at), seed);
        walk(new Arena(published), seed);
    }

    private static Board walk(Arena arena, long seed) {
        Board board = new Board(arena);
        if (arena.tasks.count() == 0) {
            return board;
        }
        Judge judge = new Judge(arena.problem);
        Random random = new Random(seed);
        Shaker shaker = new Shaker(board, seed);
        for (int i = 0; i < CHANGES; i++) {
            Assignment before = new Assignment(arena.tasks.count());
            before.copyFrom(board.at);
            int mark = board.journal.mark();
            shaker.shake();
            if (random.nextInt(3) == 0) {
                board.journal.takeBack(board, mark);
                assertThat(differences(before, board.at)).isEmpty();
            }
            assertThat(judge.plan(new Translation(arena).sessions(board.at)).score())
                    .isEqualTo(new Score(0, (int) board.medium(), (int) board.soft()));
            assertSame(board, fresh(board));
        }
        return board;
    }

    private static List<Integer> differences(Assignment one, Assignment other) {
        return IntStream.range(0, one.meeting.length).filter(task -> !one.sameAs(other, task)).boxed().toList();
    }

    private static Board fresh(Board like) {
        Board fresh = new Board(like.arena);
        for (int task = 0; task < like.arena.tasks.count(); task++) {
            if (like.at.placed(task)) {
                fresh.put(task, like.at.meeting[task], like.at.day[task], like.at.start[task], like.at.therapist[task],
                        like.at.room[task]);
            }
        }
        return fresh;
    }

    private static void assertSame(Board board, Board fresh) {
        assertThat(board.medium()).isEqualTo(fresh.medium());
        assertThat(board.soft()).isEqualTo(fresh.soft());
        assertThat(openStarts(board)).usingRecursiveComparison().isEqualTo(openStarts(fresh));
        assertThat(citizenPrices(board)).isEqualTo(citizenPrices(fresh));
        assertThat(meetings(board)).isEqualTo(meetings(fresh));
        assertThat(therapistDays(board)).isEqualTo(therapistDays(fresh));
        assertThat(IntStream.range(0, board.unplaced.size()).map(board.unplaced::get).sorted().toArray())
                .isEqualTo(IntStream.range(0, fresh.unplaced.size()).map(fresh.unplaced::get).sorted().toArray());
    }

    private static List<long[]> openStarts(Board board) {
        Scale scale = board.arena.scale;
        for (int length = 0; length < scale.lengthCount(); length++) {
            for (int duty = 0; duty < board.arena.therapists.dutyDay.length; duty++) {
                board.occupancy.therapists.offset(duty, length);
            }
            for (int roomDay = 0; roomDay < board.arena.rooms.rooms.size() * scale.days(); roomDay++) {
                board.occupancy.rooms.offset(roomDay, length);
            }
        }
        return List.of(board.occupancy.therapists.starts(), board.occupancy.rooms.starts());
    }

    private static int[] citizenPrices(Board board) {
        Arena arena = board.arena;
        return IntStream.range(0, arena.citizens.needs.size()).flatMap(citizen -> Stream.of(
                IntStream.range(0, arena.scale.days())
                        .map(day -> board.visits.mayCome(citizen, day, SessionKind.TRAINING)
                                ? board.visits.price(citizen, day, SessionKind.TRAINING)
                                : Index.NONE),
                IntStream.range(0, arena.therapists.therapists.size())
                        .map(therapist -> board.citizens.otherTherapistPrice(citizen, therapist)),
                IntStream.range(0, arena.meetings.slots.size())
                        .map(slot -> board.citizens.extraSlotPrice(citizen, slot)))
                .flatMapToInt(prices -> prices)).toArray();
    }

    /** Of each meeting that runs: start, therapist, room, whether it has a place left, and its members. */
    private static List<List<Integer>> meetings(Board board) {
        return IntStream.range(0, board.arena.meetings.count()).filter(board.meetings::runs)
                .mapToObj(meeting -> IntStream.concat(
                        IntStream.of(meeting, board.meetings.start(meeting), board.meetings.therapist(meeting),
                                board.meetings.room(meeting), board.meetings.hasPlace(meeting) ? 1 : 0),
                        IntStream.range(0, board.members.size(meeting))
                                .map(place -> board.members.get(meeting, place)).sorted())
                        .boxed().toList())
                .toList();
    }

    /** Of each therapist's day: the price of its load, and its tasks. */
    private static List<List<Integer>> therapistDays(Board board) {
        return IntStream.range(0, board.arena.therapists.freeLoad.length)
                .mapToObj(day -> IntStream
                        .concat(IntStream.of(board.occupancy.overload(day, 0), board.occupancy.overload(day, 300)),
                                IntStream.iterate(board.ofTherapistDay.first(day), task -> task != Index.NONE,
                                        board.ofTherapistDay::next).sorted())
                        .boxed().toList())
                .toList();
    }
}
