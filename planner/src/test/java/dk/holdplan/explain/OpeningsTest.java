package dk.holdplan.explain;

import static dk.holdplan.problem.CitizenFixture.citizen;
import static dk.holdplan.problem.ProblemFixture.MONDAY;
import static dk.holdplan.problem.ProblemFixture.SITE;
import static dk.holdplan.problem.ProblemFixture.alone;
import static dk.holdplan.problem.ProblemFixture.at;
import static dk.holdplan.problem.ProblemFixture.day;
import static dk.holdplan.problem.ProblemFixture.shift;
import static dk.holdplan.problem.ProblemFixture.window;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.change.Change.CitizenAvailable;
import dk.holdplan.change.Change.ClassChanged;
import dk.holdplan.change.Change.TherapistOnShift;
import dk.holdplan.plan.Plan;
import dk.holdplan.plan.Plan.Unplaced;
import dk.holdplan.problem.ClassKind;
import dk.holdplan.problem.Interval;
import dk.holdplan.problem.Pathway;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.ProblemFixture;
import dk.holdplan.problem.RandomProblem;
import dk.holdplan.problem.Room;
import dk.holdplan.problem.RoomUse;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.problem.Setting;
import dk.holdplan.problem.Shift;
import dk.holdplan.problem.Therapist;
import dk.holdplan.rule.Judge;
import dk.holdplan.search.SearchSetup;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class OpeningsTest {

    private static final int STEPS = 200;

    @Test
    void areAPlaceMoreInAFullClassForEachWhoCompetesForIt() {
        Problem problem = new ProblemFixture().therapist("anna", "CLASS").room("gym", RoomUse.BACK)
                .rehabClass("back", ClassKind.BACK, 2, day(DayOfWeek.MONDAY, "09:00"))
                .pathway("path", Setting.CLASS, 1).citizens(citizen("c1"), citizen("c2"), citizen("c3")).build();
        Plan plan = plan(problem);

        List<Opening> openings = openings(problem, plan);

        assertThat(plan.unplaced()).hasSize(1);
        assertThat(openings).extracting(Opening::changes).contains(List.of(new ClassChanged("back", 3, List.of())));
        assertThat(openings.getFirst().place().rehabClass()).isEqualTo("back");
        assertThat(openings.getFirst().after().medium()).isZero();
        assertThat(openings.getFirst().counts().moved()).isZero();
    }

    @Test
    void areAnHourMoreOfATherapistOrADayMoreOfTheCitizen() {
        Problem problem = narrow(shift(MONDAY, "08:00", "08:30"), "08:00", "10:00");

        List<Opening> openings = openings(problem, plan(problem));

        assertThat(openings).extracting(Opening::changes).contains(List.of(
                new TherapistOnShift("anna", SITE, at(DayOfWeek.MONDAY, "08:30"), at(DayOfWeek.MONDAY, "09:30"))));
    }

    @Test
    void areASessionOfSomebodyElseMovedWithConsent() {
        Problem problem = narrow(shift(MONDAY, "08:00", "09:00"), "08:00", "08:30");

        List<Opening> openings = openings(problem, plan(problem));

        assertThat(openings).extracting(Opening::changes).contains(List.of(
                new CitizenAvailable("c1", at(DayOfWeek.MONDAY, "08:30"), at(DayOfWeek.MONDAY, "09:00"))));
        assertThat(openings).allSatisfy(opening -> assertThat(opening.after().medium())
                .isLessThan(opening.before().medium()));
    }

    @Test
    void areAlsoAnHourInWhichOnlySomebodyElseCanCome() {
        Problem problem = new ProblemFixture()
                .therapist(new Therapist("anna", "Anna", Set.of(), List.of(shift(MONDAY, "08:00", "08:30"))))
                .room("cell", RoomUse.INDIVIDUAL).pathway("path", Setting.INDIVIDUAL, 1)
                .citizens(citizen("c1").available(window(DayOfWeek.MONDAY, "08:00", "09:00")),
                        citizen("c2").available(window(DayOfWeek.MONDAY, "08:00", "08:30")))
                .build();
        Session first = alone("c1", SessionKind.TRAINING, at(DayOfWeek.MONDAY, "08:00"), 30, "anna", "cell");

        List<Opening> openings = new Openings(problem, List.of(first), STEPS)
                .of(new Unplaced("c2", SessionKind.TRAINING, 0)).openings();

        assertThat(openings).extracting(Opening::changes).contains(List.of(
                new TherapistOnShift("anna", SITE, at(DayOfWeek.MONDAY, "08:30"), at(DayOfWeek.MONDAY, "09:30"))));
    }

    @Test
    void areHoursNextToTheShiftUpToClosingAndOnDaysOffOnlyWhenNothingElseHelps() {
        Problem open = new ProblemFixture()
                .therapist(new Therapist("anna", "Anna", Set.of(), List.of(shift(MONDAY, "08:00", "15:30"))))
                .room("cell", RoomUse.INDIVIDUAL).pathway("path", Setting.INDIVIDUAL, 1)
                .citizens(citizen("c1").available(window(DayOfWeek.MONDAY, "15:30", "18:00"))).build();
        Problem off = new ProblemFixture()
                .therapist(new Therapist("anna", "Anna", Set.of(), List.of(shift(MONDAY, "08:00", "16:00"))))
                .room("cell", RoomUse.INDIVIDUAL).pathway("path", Setting.INDIVIDUAL, 1)
                .citizens(citizen("c1").available(window(DayOfWeek.THURSDAY, "10:00", "11:00"))).build();

        assertThat(openings(open, plan(open))).noneMatch(Opening::dayOff).extracting(Opening::changes)
                .contains(List.of(new TherapistOnShift("anna", SITE, at(DayOfWeek.MONDAY, "15:30"),
                        at(DayOfWeek.MONDAY, "16:00"))));
        // The citizen able to come on Monday comes first; without it somebody would have to come in on Thursday.
        assertThat(openings(off, plan(off))).noneMatch(Opening::dayOff);
    }

    @Test
    void askNobodyInForTwoHoursOnADayOffWhereALongerDayHelps() {
        Problem problem = new ProblemFixture()
                .therapist(new Therapist("anna", "Anna", Set.of(), List.of(shift(MONDAY, "08:00", "08:30"))))
                .therapist(new Therapist("bo", "Bo", Set.of(), List.of(shift(MONDAY.plusDays(1), "15:00", "16:00"))))
                .room("cell", RoomUse.INDIVIDUAL)
                .pathway(new Pathway("path", "path", 7, 60, new Pathway.Training(8, 1, 120, Setting.INDIVIDUAL, 2),
                        List.of(), List.of(), Pathway.Admission.ANYBODY, null))
                .citizens(citizen("c1")).build();

        assertThat(openings(problem, plan(problem))).isNotEmpty().noneMatch(Opening::dayOff);
    }

    @Test
    void areNoHoursInWhichTheRoomsAreClosedForTheTimeBeing() {
        Room whole = room("cell", new Interval(at(DayOfWeek.MONDAY, "15:30"), at(DayOfWeek.MONDAY, "18:00")));
        Room day = room("hall", new Interval(at(DayOfWeek.MONDAY, "00:00"), at(DayOfWeek.TUESDAY, "00:00")));
        Problem problem = new ProblemFixture()
                .therapist(new Therapist("anna", "Anna", Set.of(),
                        List.of(shift(MONDAY, "09:00", "15:00"), shift(MONDAY.plusDays(1), "09:00", "15:00"))))
                .room(whole).room(day).pathway("path", Setting.INDIVIDUAL, 1).citizens(citizen("c1")).build();
        Reasons reasons = new Reasons(problem, List.of());
        ExtraHours hours = new ExtraHours(problem, reasons::hours);
        Therapist anna = problem.therapists().getFirst();

        assertThat(hours.of(anna, SITE, MONDAY, 1)).containsExactlyInAnyOrder(
                new Interval(at(DayOfWeek.MONDAY, "08:00"), at(DayOfWeek.MONDAY, "09:00")),
                new Interval(at(DayOfWeek.MONDAY, "15:00"), at(DayOfWeek.MONDAY, "15:30")));
        assertThat(hours.of(anna, SITE, MONDAY.plusDays(1), 1)).contains(
                new Interval(at(DayOfWeek.TUESDAY, "15:00"), at(DayOfWeek.TUESDAY, "16:00")));
        assertThat(hours.of(day, MONDAY, 1)).isEmpty();
    }

    private static Room room(String id, Interval closed) {
        return new Room(id, id, SITE, 4, Set.of(RoomUse.INDIVIDUAL), true,
                List.of(window(DayOfWeek.MONDAY, "08:00", "16:00"), window(DayOfWeek.TUESDAY, "08:00", "16:00")),
                List.of(closed));
    }

    @Test
    void comeInTheOrderOfThePriceThatIsTold() {
        Problem problem = RandomProblem.of(4);
        Plan plan = plan(problem);
        assertThat(plan.unplaced()).isNotEmpty();
        List<Opening> found = new Openings(problem, plan.sessions(), STEPS / 4).of(plan.unplaced().getFirst())
                .openings();
        assertThat(found.stream().filter(Opening::sure)).extracting(Opening::softCost).isSorted();
    }

    @Test
    void costTheOthersExactlyWhatTheirSessionsCostMore() {
        Problem problem = new ProblemFixture()
                .therapist(new Therapist("anna", "Anna", Set.of(), List.of(shift(MONDAY, "08:00", "08:30"))))
                .room("cell", RoomUse.INDIVIDUAL).pathway("path", Setting.INDIVIDUAL, 1)
                .citizens(citizen("c1").available(window(DayOfWeek.MONDAY, "08:00", "09:00"))
                        .prefers(window(DayOfWeek.MONDAY, "08:00", "08:30")),
                        citizen("c2").available(window(DayOfWeek.MONDAY, "08:00", "08:30"))
                                .prefers(window(DayOfWeek.MONDAY, "10:00", "11:00")))
                .weight("outsidePreference", 7).weight("publishedMoved", 41).build();
        Session first = alone("c1", SessionKind.TRAINING, at(DayOfWeek.MONDAY, "08:00"), 30, "anna", "cell");

        Opening opening = new Openings(problem, List.of(first), STEPS)
                .of(new Unplaced("c2", SessionKind.TRAINING, 0)).openings().stream()
                .filter(it -> it.changes().getFirst() instanceof TherapistOnShift).findFirst().orElseThrow();

        // c1 moves (41) out of what they prefer (7); that c2 comes outside what they prefer (7) is not counted.
        assertThat(opening.softCost()).isEqualTo(41 + 7);
        assertThat(opening.after().soft() - opening.before().soft()).isEqualTo(opening.softCost() + 7);
    }

    @Test
    void areNoPlacesInAClassThatItsRoomsCannotHold() {
        Problem problem = new ProblemFixture().therapist("anna", "CLASS").room("cupboard", 1, true, RoomUse.BACK)
                .rehabClass("back", ClassKind.BACK, 8, day(DayOfWeek.MONDAY, "09:00"))
                .pathway("path", Setting.CLASS, 1).citizens(citizen("c1"), citizen("c2")).build();
        Reasons reasons = new Reasons(problem, List.of());

        assertThat(new Singles(problem, reasons).of(reasons.need("c1").citizen(), List.of(MONDAY)))
                .noneMatch(ClassChanged.class::isInstance);
    }

    @Test
    void areNoneWhenNoSmallChangeHelps() {
        Problem problem = new ProblemFixture().room("cell", RoomUse.INDIVIDUAL).pathway("path", Setting.INDIVIDUAL, 1)
                .citizens(citizen("c1")).build();

        assertThat(openings(problem, plan(problem))).isEmpty();
    }

    /** Two citizens who can come on Monday only, and a therapist with time for one of them. */
    private static Problem narrow(Shift shift, String from, String to) {
        return new ProblemFixture().therapist(new Therapist("anna", "Anna", Set.of(), List.of(shift)))
                .room("cell", RoomUse.INDIVIDUAL).pathway("path", Setting.INDIVIDUAL, 1)
                .citizens(citizen("c1").available(window(DayOfWeek.MONDAY, from, to)),
                        citizen("c2").available(window(DayOfWeek.MONDAY, from, to)))
                .build();
    }

    private static List<Opening> openings(Problem problem, Plan plan) {
        Unplaced unplaced = plan.unplaced().getFirst();
        return new Openings(problem, plan.sessions(), STEPS)
                .of(new Unplaced(unplaced.citizen(), SessionKind.TRAINING, 0)).openings();
    }

    private static Plan plan(Problem problem) {
        return new Judge(problem).plan(SearchSetup.of(problem, 0).from(List.of()).sessionsAfter(0));
    }
}
