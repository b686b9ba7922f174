package dk.holdplan.timetable;

import static dk.holdplan.problem.CitizenFixture.citizen;
import static dk.holdplan.problem.ProblemFixture.MONDAY;
import static dk.holdplan.problem.ProblemFixture.at;
import static dk.holdplan.problem.ProblemFixture.day;
import static dk.holdplan.problem.ProblemFixture.inClass;
import static dk.holdplan.timetable.Assignment.ALONE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.ClassKind;
import dk.holdplan.problem.Course;
import dk.holdplan.problem.Horizon;
import dk.holdplan.problem.Pathway.Review;
import dk.holdplan.problem.Pathway.Weeks;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.ProblemFixture;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.RoomUse;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.problem.Setting;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TiesTest {

    private static final int FIRST_TUESDAY = 0;
    private static final int SECOND_TUESDAY = 1;

    /** Two weeks of a class that can be joined until the first Tuesday; one citizen who trains once a week. */
    private static ProblemFixture joining(LocalDate until) {
        RehabClass open = new RehabClass("back", "back", ClassKind.BACK, ProblemFixture.SITE, "CLASS", 4, 60, null,
                null, List.of(day(DayOfWeek.TUESDAY, "09:00")));
        return new ProblemFixture().weeks(2).therapist("anna", "CLASS").room("gym", RoomUse.BACK)
                .room("cell", RoomUse.INDIVIDUAL)
                .rehabClass(new RehabClass(open.id(), open.name(), open.kind(), open.site(), open.skill(), 4, 60, null,
                        null, open.meetings(), 0, 0, 0, null, until, List.of()))
                .pathway("path", Setting.CLASS_IF_SUITABLE, 1).citizens(citizen("c1"));
    }

    private static void train(Board board, int task, int meeting) {
        int start = board.arena.meetings.starts[meeting][0];
        board.put(task, meeting, board.arena.meetings.day[meeting], start, 0, 0);
    }

    @Test
    void lateTrainingsInAClassHangOnTheOneThatJoinedInTime() {
        Board board = new Board(new Arena(joining(MONDAY.plusDays(1)).build()));

        assertThat(board.ties.mayJoin(0, FIRST_TUESDAY)).isTrue();
        assertThat(board.ties.mayJoin(1, SECOND_TUESDAY)).isFalse();
        train(board, 0, FIRST_TUESDAY);
        assertThat(board.ties.mayJoin(1, SECOND_TUESDAY)).isTrue();
        train(board, 1, SECOND_TUESDAY);
        assertThat(board.loose(0)).isEqualTo(Index.NONE);
        board.remove(0);
        assertThat(board.loose(0)).isEqualTo(1);
        board.remove(1);
        assertThat(board.loose(0)).isEqualTo(Index.NONE);
    }

    @Test
    void nobodyJoinsAfterTheLastDay() {
        Board board = new Board(new Arena(joining(MONDAY).build()));

        assertThat(board.ties.mayJoin(0, FIRST_TUESDAY)).isFalse();
        assertThat(board.ties.mayJoin(1, SECOND_TUESDAY)).isFalse();
    }

    @Test
    void aPlaceOfBeforeCountsOnAnyWeekday() {
        Problem problem = joining(MONDAY).build();
        Citizen own = problem.citizens().getFirst()
                .withCourse(new Course(3, null, List.of(new Course.Slot("back", DayOfWeek.FRIDAY)), List.of()));
        Board board = new Board(new Arena(problem.withCitizens(List.of(own))));

        assertThat(board.ties.mayJoin(1, SECOND_TUESDAY)).isTrue();
    }

    @Test
    void aFrozenMeetingCounts() {
        Board board = new Board(new Arena(joining(MONDAY.plusDays(1))
                .published(inClass("c1", at(DayOfWeek.TUESDAY, "09:00"), "anna", "gym", "back"))
                .frozenBefore(MONDAY.plusDays(4).atStartOfDay()).build()));

        assertThat(board.ties.mayJoin(0, SECOND_TUESDAY)).isTrue();
    }

    /** Training week 4 of the course comes first: one review is due in two weeks, another can wait. */
    private static Board reviews(int minutesOfTheOther) {
        Problem problem = new ProblemFixture().weeks(2).therapist("anna").room("cell", RoomUse.INDIVIDUAL)
                .pathway("path", Setting.INDIVIDUAL, 0,
                        new Review(SessionKind.REEVALUATION, null, 30, new Weeks(1, 4)),
                        new Review(SessionKind.REEVALUATION, null, minutesOfTheOther, new Weeks(2, 9)))
                .citizens(citizen("c1")).build();
        return new Board(new Arena(problem.withHorizon(new Horizon(MONDAY, 2, true))));
    }

    @Test
    void aSessionServesTheReviewThatIsDueFirst() {
        Board board = reviews(30);
        int due = board.arena.tasks.unplacedPrice[0] > 0 ? 0 : 1;
        int possible = 1 - due;

        int lastDay = board.arena.tasks.lastDay[due];
        assertThat(board.arena.tasks.lastDay[possible]).isGreaterThan(lastDay);
        assertThat(board.ties.serves(possible, lastDay)).isFalse();
        assertThat(board.ties.serves(possible, lastDay + 1)).isTrue();
        board.put(due, ALONE, 0, 10, 0, 0);
        assertThat(board.ties.serves(possible, lastDay)).isTrue();
        board.put(possible, ALONE, 2, 10, 0, 0);
        board.remove(due);
        assertThat(board.loose(due)).isEqualTo(possible);
    }

    @Test
    void whatItCostsDoesNotMatter() {
        Problem free = reviews(30).arena.problem.withWeights(Map.of("reviewPutOff", 0, "unplacedReevaluation", 0));
        Board board = new Board(new Arena(free));

        assertThat(IntStream.of(0, 1).filter(task -> !board.ties.serves(task, 0))).hasSize(1);
    }

    @Test
    void aReviewOfAnotherLengthIsNotConfusedWithIt() {
        Board board = reviews(60);

        assertThat(board.ties.serves(0, 0)).isTrue();
        assertThat(board.ties.serves(1, 0)).isTrue();
    }
}
