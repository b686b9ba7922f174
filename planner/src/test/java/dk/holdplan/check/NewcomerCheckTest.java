package dk.holdplan.check;

import static dk.holdplan.problem.CitizenFixture.citizen;
import static dk.holdplan.problem.ProblemFixture.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.CitizenFixture;
import dk.holdplan.problem.ClassKind;
import dk.holdplan.problem.Course;
import dk.holdplan.problem.Course.Slot;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.ProblemFixture;
import dk.holdplan.problem.RoomUse;
import dk.holdplan.problem.Setting;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NewcomerCheckTest {

    private static final Pointer AT = Pointer.ROOT.at("citizen");

    private static final Problem PROBLEM = problem(citizen("c1"));

    private static Problem problem(CitizenFixture... citizens) {
        return new ProblemFixture().therapist("anna").room("cell", RoomUse.INDIVIDUAL)
                .pathway("path", Setting.INDIVIDUAL, 1).citizens(citizens).build();
    }

    private static List<Issue> issues(CitizenFixture fixture) {
        Citizen citizen = problem(fixture).citizens().getFirst();
        return NewcomerCheck.issues(citizen, PROBLEM, AT);
    }

    @Test
    void findsNothingWrongWithACitizenInOrder() {
        assertThat(issues(citizen("c2"))).isEmpty();
    }

    @Test
    void tellsEverythingAtOnceWhereItIsInTheDocument() {
        assertThat(issues(citizen("0101901234").on("none").sites("moon"))).extracting(Issue::code, Issue::pointer)
                .contains(tuple(IssueCode.LOOKS_LIKE_CPR, "/citizen/id"),
                        tuple(IssueCode.UNKNOWN_REFERENCE, "/citizen/pathway"),
                        tuple(IssueCode.UNKNOWN_REFERENCE, "/citizen/sites/0"));
    }

    @Test
    void refusesTheIdOfAnotherCitizen() {
        assertThat(issues(citizen("c1"))).extracting(Issue::code).containsExactly(IssueCode.DUPLICATE_ID);
    }

    @Test
    void warnsOfAnIdThatLooksLikeThatOfAnotherCitizen() {
        assertThat(issues(citizen("C1"))).extracting(Issue::severity, Issue::code, Issue::pointer)
                .containsExactly(tuple(Severity.WARNING, IssueCode.LOOKS_ALIKE, "/citizen/id"));
        assertThat(issues(citizen("c11"))).isEmpty();
    }

    @Test
    void knowsTheClassesInWhichThereAreOwnPlaces() {
        Problem problem = PROBLEM.withClasses(new ProblemFixture()
                .rehabClass("back", ClassKind.BACK, 4, day(DayOfWeek.TUESDAY, "09:00")).build().classes());
        Citizen citizen = problem(citizen("c2")).citizens().getFirst()
                .withCourse(new Course(1, "bo", List.of(new Slot("back", DayOfWeek.TUESDAY),
                        new Slot("front", DayOfWeek.TUESDAY)), List.of()));

        assertThat(NewcomerCheck.issues(citizen, problem, AT)).filteredOn(Issue::code, IssueCode.UNKNOWN_REFERENCE)
                .extracting(Issue::value, Issue::pointer)
                .containsExactlyInAnyOrder(tuple("front", "/citizen/course/slots/1/class"),
                        tuple("bo", "/citizen/course/therapist"));
    }

    @Test
    void tellsOfAnUnknownWantedTherapistWhereItStands() {
        Citizen usual = problem(citizen("c2")).citizens().getFirst();
        Citizen wishing = new Citizen(usual.id(), usual.sites(), usual.pathway(), usual.referral(), usual.age(),
                usual.painDays(), usual.suitsClasses(), usual.needsSkills(), usual.stepFree(), usual.available(),
                usual.absent(), usual.preferred(), usual.trainingWeeks(), usual.course(), null, null, "bo", Set.of(),
                List.of(), null, null);

        assertThat(NewcomerCheck.issues(wishing, PROBLEM, AT)).filteredOn(Issue::code, IssueCode.UNKNOWN_REFERENCE)
                .extracting(Issue::pointer).containsExactly("/citizen/therapist");
    }

    @Test
    void masksWhatCouldBeAPersonsNumber() {
        assertThat(NewcomerCheck.pseudonym("010190-1234", AT)).get().extracting(Issue::value)
                .isEqualTo("******-****");
        assertThat(NewcomerCheck.pseudonym("c1", AT)).isEmpty();
    }
}
