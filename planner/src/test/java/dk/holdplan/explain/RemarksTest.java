package dk.holdplan.explain;

import static dk.holdplan.problem.CitizenFixture.citizen;
import static dk.holdplan.problem.ProblemFixture.MONDAY;
import static dk.holdplan.problem.ProblemFixture.alone;
import static dk.holdplan.problem.ProblemFixture.at;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.problem.Course;
import dk.holdplan.problem.Pathway.Review;
import dk.holdplan.problem.Pathway.Weeks;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.ProblemFixture;
import dk.holdplan.problem.RoomUse;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.problem.Setting;
import dk.holdplan.rule.Language;
import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemarksTest {

    private static final Session MONDAYS = training(DayOfWeek.MONDAY);
    private static final Session THURSDAYS = training(DayOfWeek.THURSDAY);

    private static Session training(DayOfWeek day) {
        return of(SessionKind.TRAINING, day, "09:00");
    }

    private static Session of(SessionKind kind, DayOfWeek day, String time) {
        return alone("c1", kind, at(day, time), 30, "anna", "cell");
    }

    /** One citizen on a pathway of eight weeks with a re-evaluation after five to seven. */
    private static Problem with(Course course) {
        Problem made = new ProblemFixture().therapist("anna").room("cell", RoomUse.INDIVIDUAL)
                .pathway("path", Setting.INDIVIDUAL, 2, new Review(SessionKind.REEVALUATION, null, 30, new Weeks(5, 7)))
                .citizens(citizen("c1").referredOn(MONDAY)).build();
        return made.withCitizens(made.citizens().stream().map(it -> it.withCourse(course)).toList());
    }

    private static List<String> remarks(Problem problem, Session session, Session... others) {
        List<Session> all = Stream.concat(Stream.of(others),
                Stream.of(session)).toList();
        return Remarks.of(problem, all).getOrDefault(session, List.of()).stream().map(Remark::code).toList();
    }

    @Test
    void tellsTheFirstTimeOfANewCitizenAndOfACourse() {
        Session examination = of(SessionKind.EXAMINATION, DayOfWeek.TUESDAY, "08:00");

        assertThat(remarks(with(null), examination)).containsExactly("FIRST_TIME");
        assertThat(remarks(with(new Course(0, "anna")), MONDAYS, THURSDAYS)).containsExactly("FIRST_TIME");
        assertThat(remarks(with(new Course(0, "anna")), THURSDAYS, MONDAYS)).isEmpty();
        assertThat(remarks(with(new Course(1, "anna")), MONDAYS, THURSDAYS)).isEmpty();
    }

    @Test
    void tellsTheLastTrainingOfTheCourseTheOneThatIsPlaced() {
        Course last = new Course(7, "anna", List.of(), List.of(SessionKind.REEVALUATION));

        assertThat(remarks(with(last), THURSDAYS, MONDAYS)).containsExactly("LAST_TRAINING");
        assertThat(remarks(with(last), MONDAYS, THURSDAYS)).isEmpty();
        assertThat(remarks(with(last), MONDAYS)).containsExactly("LAST_TRAINING");
        assertThat(remarks(with(new Course(6, "anna", List.of(), last.held())), THURSDAYS, MONDAYS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3, ", "4, 2026-12-20", "5, 2026-12-13", "6, 2026-12-06", "7, 2026-12-06"})
    void tellsFromTheWeekInWhichItIsAskedForByWhenAReviewIsDue(int weeksDone, String by) {
        assertThat(remarks(with(new Course(weeksDone, null)), MONDAYS, THURSDAYS))
                .isEqualTo(by == null ? List.of() : List.of("REEVALUATION_DUE " + by));
    }

    @Test
    void leavesTheDueReviewToItsOwnSession() {
        Session review = of(SessionKind.REEVALUATION, DayOfWeek.FRIDAY, "10:00");
        Course course = new Course(5, null);

        assertThat(remarks(with(course), MONDAYS, review)).isEmpty();
        assertThat(remarks(with(course), review, MONDAYS)).containsExactly("REEVALUATION_DUE 2026-12-13");
        assertThat(remarks(with(new Course(5, null, List.of(), List.of(SessionKind.REEVALUATION))), MONDAYS)).isEmpty();
    }

    @Test
    void tellsEducationAndTrainingOfOneDayOfEachOther() {
        Session education = of(SessionKind.EDUCATION, DayOfWeek.THURSDAY, "10:00");
        Problem problem = with(new Course(2, null));

        assertThat(remarks(problem, THURSDAYS, education)).containsExactly("EDUCATION_SAME_DAY");
        assertThat(remarks(problem, education, THURSDAYS)).containsExactly("TRAINING_SAME_DAY");
        assertThat(remarks(problem, education, MONDAYS)).isEmpty();
    }

    @Test
    void saysNothingOfCitizensWhomTheProblemDoesNotHave() {
        Session stranger = alone("c9", SessionKind.EXAMINATION, at(DayOfWeek.MONDAY, "09:00"), 30, "anna", "cell");

        assertThat(Remarks.of(with(null), List.of(stranger))).isEmpty();
    }

    @Test
    void isReadFromItsCodeAndSaidInBothLanguages() {
        Remark due = new Remark(Remark.What.REEVALUATION_DUE, MONDAY.plusDays(13));

        assertThat(Remark.of(due.code())).isEqualTo(due);
        assertThat(Remark.of("FIRST_TIME").text(Language.DANISH)).isEqualTo("første gang");
        assertThat(due.text(Language.ENGLISH)).isEqualTo("re-evaluation by Sun 13 Dec");
        assertThat(due.text(Language.DANISH)).startsWith("revurdering senest ").endsWith(" 13/12");
    }
}
