package dk.holdplan.explain;

import static dk.holdplan.problem.CitizenFixture.citizen;
import static dk.holdplan.problem.ProblemFixture.MONDAY;
import static dk.holdplan.problem.ProblemFixture.SITE;
import static dk.holdplan.problem.ProblemFixture.at;
import static dk.holdplan.problem.ProblemFixture.day;
import static dk.holdplan.problem.ProblemFixture.inClass;
import static dk.holdplan.problem.ProblemFixture.shift;
import static dk.holdplan.problem.ProblemFixture.window;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.explain.Lack.What;
import dk.holdplan.plan.Plan.Unplaced;
import dk.holdplan.problem.ClassKind;
import dk.holdplan.problem.Interval;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.ProblemFixture;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.RoomUse;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.problem.Setting;
import dk.holdplan.problem.Therapist;
import dk.holdplan.rule.Language;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LacksTest {

    private static ProblemFixture classes() {
        return new ProblemFixture().pathway("path", Setting.CLASS, 1).citizens(citizen("c1"));
    }

    private static RehabClass back(String id, String site, @Nullable LocalDate from, @Nullable LocalDate until) {
        return new RehabClass(id, id, ClassKind.BACK, site, "CLASS", 8, 60, from, until,
                List.of(day(DayOfWeek.TUESDAY, "09:00")));
    }

    private static Reason reason(Problem problem) {
        return new Reasons(problem, problem.publishedSessions()).of(new Unplaced("c1", SessionKind.TRAINING, 0));
    }

    private static List<String> lacks(Problem problem) {
        return reason(problem).lacks().stream().map(lack -> lack.text(Language.ENGLISH)).toList();
    }

    @Test
    void areNoneWhereOnlyOthersAreInTheWay() {
        Problem problem = classes().therapist("anna", "CLASS").room("gym", RoomUse.BACK)
                .rehabClass(back("back", SITE, null, null)).build();

        assertThat(reason(problem).lacks()).isEmpty();
        assertThat(reason(problem).places()).isPositive();
    }

    @Test
    void tellThatEveryDayIsClosed() {
        ProblemFixture fixture = classes().therapist("anna", "CLASS").room("gym", RoomUse.BACK)
                .rehabClass(back("back", SITE, null, null));
        MONDAY.datesUntil(MONDAY.plusDays(5)).forEach(fixture::closed);

        Reason reason = reason(fixture.build());

        assertThat(reason.places()).isZero();
        assertThat(reason.lacks()).extracting(Lack::what).containsExactly(What.OPEN_DAY);
        assertThat(reason.lacks().getFirst().text(Language.DANISH))
                .matches("alle dage fra man\\.? 30/11 til søn\\.? 6/12, hvor north ellers har åbent, er lukkedage");
    }

    @Test
    void tellOfEachClassWhetherItHasEndedOrNotBegun() {
        Problem problem = classes().therapist("anna", "CLASS").room("gym", RoomUse.BACK)
                .rehabClass(back("old", SITE, null, MONDAY.minusDays(3)))
                .rehabClass(back("new", SITE, MONDAY.plusDays(9), null)).build();

        assertThat(lacks(problem)).containsExactly("class old ended on Fri 27 Nov",
                "class new does not begin until Wed 9 Dec");
    }

    @Test
    void tellThatAClassMeetsOnNoOpenDay() {
        Problem problem = classes().therapist("anna", "CLASS").room("gym", RoomUse.BACK)
                .rehabClass(back("back", SITE, null, null)).closed(MONDAY.plusDays(1)).build();

        assertThat(lacks(problem))
                .containsExactly("class back does not meet on an open day between Mon 30 Nov and Sun 6 Dec");
    }

    @Test
    void tellNoClassApartFromOneAtAnotherSite() {
        Problem none = classes().therapist("anna", "CLASS").room("gym", RoomUse.BACK).build();
        Problem elsewhere = classes().therapist("anna", "CLASS").room("gym", RoomUse.BACK)
                .rehabClass(back("back", "south", null, null)).build();

        assertThat(lacks(none)).contains("there is no back class at north");
        assertThat(lacks(elsewhere)).contains("there is no back class at north, only at south",
                "there is no strength-and-balance class at north");
    }

    @Test
    void tellThatNobodyIsOnShiftOrNobodyCanLead() {
        Therapist gone = new Therapist("anna", "anna", Set.of("CLASS"),
                List.of(shift(MONDAY.plusDays(8), "08:00", "16:00")));
        Problem nobody = classes().therapist(gone).room("gym", RoomUse.BACK)
                .rehabClass(back("back", SITE, null, null)).build();
        Problem unable = classes().therapist("bo").room("gym", RoomUse.BACK)
                .rehabClass(back("back", SITE, null, null)).build();

        assertThat(lacks(nobody)).contains("nobody is on shift at north between Mon 30 Nov and Sun 6 Dec");
        assertThat(lacks(unable))
                .containsExactly("nobody with CLASS, who could lead class back, is on shift on its days");
    }

    @Test
    void tellThatNobodyHasTheSkills() {
        Problem problem = new ProblemFixture().pathway("path", Setting.INDIVIDUAL, 1)
                .citizens(citizen("c1").needs("NECK")).therapist("anna", "CLASS")
                .room("cell", RoomUse.INDIVIDUAL).build();

        assertThat(lacks(problem))
                .containsExactly("nobody on shift at north between Mon 30 Nov and Sun 6 Dec has the skills NECK");
    }

    @Test
    void tellThatNoRoomIsMeantForIt() {
        Problem alone = new ProblemFixture().pathway("path", Setting.INDIVIDUAL, 1).citizens(citizen("c1"))
                .therapist("anna").room("gym", RoomUse.BACK).build();
        Problem inClass = classes().therapist("anna", "CLASS").room("cell", RoomUse.INDIVIDUAL)
                .rehabClass(back("back", SITE, null, null)).build();

        assertThat(lacks(alone)).containsExactly("no room at north is meant for individual sessions");
        assertThat(lacks(inClass)).containsExactly("no room at north is meant for a back class such as back");
    }

    @Test
    void tellAbsenceApartFromTimesThatAreTooShort() {
        Problem away = new ProblemFixture().pathway("path", Setting.INDIVIDUAL, 1).therapist("anna")
                .room("cell", RoomUse.INDIVIDUAL).citizens(
                        citizen("c1").absent(new Interval(MONDAY.atStartOfDay(), MONDAY.plusDays(7).atStartOfDay())))
                .build();
        Problem narrow = new ProblemFixture().pathway("path", Setting.INDIVIDUAL, 1).therapist("anna")
                .room("cell", RoomUse.INDIVIDUAL)
                .citizens(citizen("c1").available(window(DayOfWeek.MONDAY, "10:00", "10:15"))).build();

        assertThat(reason(away).lacks()).extracting(Lack::what).containsExactly(What.PRESENCE);
        assertThat(reason(narrow).lacks()).extracting(Lack::what).containsExactly(What.TIME);
    }

    @Test
    void tellThatARunningMeetingHasATherapistWhoIsGone() {
        Problem problem = classes().citizens(citizen("c2")).therapist("anna", "CLASS").room("gym", RoomUse.BACK)
                .rehabClass("back", ClassKind.BACK, 8, day(DayOfWeek.MONDAY, "09:00"))
                .published(inClass("c2", at(DayOfWeek.MONDAY, "09:00"), "gone", "gym", "back"))
                .frozenBefore(at(DayOfWeek.MONDAY, "10:00")).build();

        assertThat(reason(problem).places()).isZero();
        assertThat(lacks(problem))
                .containsExactly("class back stays as it is on Mon 30 Nov, with gone, who has no shift at north");
    }

    @Test
    void nameTheRoomWhenItHoldsFewerThanTheClass() {
        Problem problem = classes().citizens(citizen("c2")).therapist("anna", "CLASS")
                .room("cupboard", 1, true, RoomUse.BACK)
                .rehabClass("back", ClassKind.BACK, 8, day(DayOfWeek.MONDAY, "09:00")).build();

        Reason reason = new Reasons(problem,
                List.of(inClass("c2", at(DayOfWeek.MONDAY, "09:00"), "anna", "cupboard", "back")))
                .of(new Unplaced("c1", SessionKind.TRAINING, 0));

        assertThat(reason.obstacles()).extracting(block -> ReasonSentences.text(block.obstacle(), Language.ENGLISH))
                .containsExactly("room cupboard holds nobody more for the class");
    }
}
