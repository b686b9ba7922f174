package dk.holdplan.change;

import static dk.holdplan.problem.CitizenFixture.citizen;
import static dk.holdplan.problem.ProblemFixture.MONDAY;
import static dk.holdplan.problem.ProblemFixture.SITE;
import static dk.holdplan.problem.ProblemFixture.at;
import static dk.holdplan.problem.ProblemFixture.day;
import static dk.holdplan.problem.ProblemFixture.shift;
import static dk.holdplan.problem.ProblemFixture.window;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.problem.ClassKind;
import dk.holdplan.problem.Interval;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.ProblemFixture;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.RehabClass.ClassException;
import dk.holdplan.problem.Room;
import dk.holdplan.problem.RoomUse;
import dk.holdplan.problem.Setting;
import dk.holdplan.problem.Shift;
import dk.holdplan.problem.Therapist;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A week with one-off changes, and what is left of them in the next. */
class NextWeekExceptionsTest {

    private static final LocalDate NEXT = MONDAY.plusWeeks(1);
    private static final Shift MORNING = shift(MONDAY, "08:00", "16:00");
    private static final Shift SATURDAY = new Shift(SITE, MONDAY.plusDays(5).atTime(8, 0),
            MONDAY.plusDays(5).atTime(12, 0), true);
    private static final Interval ILL = new Interval(MONDAY.atStartOfDay(), MONDAY.plusDays(5).atStartOfDay());
    private static final Interval HOLIDAY = new Interval(MONDAY.plusDays(4).atStartOfDay(),
            NEXT.plusDays(2).atStartOfDay());
    private static final Interval COURSE_DAY = new Interval(NEXT.plusDays(30).atTime(8, 0),
            NEXT.plusDays(30).atTime(16, 0));

    /** Anna ill from Monday to Friday, a Saturday opened, a meeting cancelled; some of it beyond the week. */
    private static Problem changed() {
        Therapist anna = new Therapist("anna", "", Set.of("CLASS"), List.of(MORNING, SATURDAY),
                List.of(ILL, HOLIDAY, COURSE_DAY), 0, List.of());
        Room cell = new Room("cell", "", SITE, 1, Set.of(RoomUse.INDIVIDUAL), true,
                List.of(window(DayOfWeek.MONDAY, "08:00", "16:00")), List.of(ILL, COURSE_DAY), 1, 0,
                List.of(SATURDAY.time(), later(SATURDAY.time())));
        RehabClass back = new RehabClass("back", "", ClassKind.BACK, SITE, "CLASS", 8, 60, null, null,
                List.of(day(DayOfWeek.TUESDAY, "09:00"))).withExceptions(
                        List.of(new ClassException(MONDAY.plusDays(1), List.of()),
                                new ClassException(NEXT.plusDays(8), List.of(LocalTime.of(13, 0)))));
        Problem problem = new ProblemFixture().therapist(anna).room(cell).rehabClass(back)
                .pathway("path", Setting.INDIVIDUAL, 1).closed(MONDAY.plusDays(3)).closed(NEXT.plusDays(9))
                .citizens(citizen("c1").absent(ILL).absent(COURSE_DAY)
                        .available(window(DayOfWeek.MONDAY, "08:00", "16:00")))
                .build();
        return problem.withCitizens(List.of(problem.citizens().getFirst()
                .withAlsoAvailable(List.of(SATURDAY.time(), later(SATURDAY.time())))));
    }

    private static Interval later(Interval time) {
        return new Interval(time.from().plusWeeks(1), time.to().plusWeeks(1));
    }

    private static Problem next() {
        return Objects.requireNonNull(NextWeek.of(changed(), List.of(), 1, List.of()).problem());
    }

    @Test
    void carriesOnWhatRepeats() {
        assertThat(next().therapists().getFirst().shifts()).containsExactly(MORNING.later(1));
        assertThat(next().rooms().getFirst().open()).isEqualTo(changed().rooms().getFirst().open());
        assertThat(next().classes().getFirst().meetings()).isEqualTo(changed().classes().getFirst().meetings());
        assertThat(next().citizens().getFirst().available()).isEqualTo(changed().citizens().getFirst().available());
    }

    @Test
    void dropsExceptionsThatArePastAndKeepsThoseToComeOnTheirDates() {
        assertThat(next().therapists().getFirst().absent()).containsExactly(HOLIDAY, COURSE_DAY);
        assertThat(next().rooms().getFirst().closed()).containsExactly(COURSE_DAY);
        assertThat(next().rooms().getFirst().opened()).containsExactly(later(SATURDAY.time()));
        assertThat(next().classes().getFirst().exceptions()).extracting(ClassException::date)
                .containsExactly(NEXT.plusDays(8));
        assertThat(next().citizens().getFirst().absent()).containsExactly(COURSE_DAY);
        assertThat(next().citizens().getFirst().alsoAvailable()).containsExactly(later(SATURDAY.time()));
        assertThat(next().closedDays()).containsExactly(NEXT.plusDays(9));
    }

    /** What ends at midnight between the weeks is past; what ends a quarter of an hour later is not. */
    @Test
    void dropsWhatEndsWhenTheNextWeekBegins() {
        Interval untilMidnight = new Interval(at(DayOfWeek.SUNDAY, "12:00"), NEXT.atStartOfDay());
        Interval beyond = new Interval(at(DayOfWeek.SUNDAY, "12:00"), NEXT.atTime(0, 15));
        Problem problem = changed().withTherapists(
                List.of(changed().therapists().getFirst().withAbsent(List.of(untilMidnight, beyond))));

        assertThat(NextWeek.of(problem, List.of(), 1, List.of()).problem().therapists().getFirst().absent())
                .containsExactly(beyond);
    }
}
