package dk.holdplan.explain;

import static dk.holdplan.problem.CitizenFixture.citizen;
import static dk.holdplan.problem.ProblemFixture.MONDAY;
import static dk.holdplan.problem.ProblemFixture.SITE;
import static dk.holdplan.problem.ProblemFixture.at;
import static dk.holdplan.problem.ProblemFixture.day;
import static dk.holdplan.problem.ProblemFixture.shift;
import static dk.holdplan.problem.ProblemFixture.window;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.change.Change.CitizenAvailable;
import dk.holdplan.change.Change.ClassChanged;
import dk.holdplan.change.Change.TherapistOnShift;
import dk.holdplan.judge.Judge;
import dk.holdplan.plan.Plan;
import dk.holdplan.plan.Plan.Unplaced;
import dk.holdplan.problem.ClassKind;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.ProblemFixture;
import dk.holdplan.problem.RoomUse;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.problem.Setting;
import dk.holdplan.problem.Shift;
import dk.holdplan.problem.Therapist;
import dk.holdplan.search.TimetableSearch;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

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
                .of(new Unplaced(unplaced.citizen(), SessionKind.TRAINING, 0));
    }

    private static Plan plan(Problem problem) {
        try (TimetableSearch search = new TimetableSearch(problem, 1, 0)) {
            search.construct(List.<Session>of());
            return new Judge(problem).plan(search.sessions());
        }
    }
}
