package dk.holdplan.capacity.forecast;

import static dk.holdplan.problem.CitizenFixture.citizen;
import static dk.holdplan.problem.ProblemFixture.MONDAY;
import static dk.holdplan.problem.ProblemFixture.window;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.demand.StartWindow;
import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.CitizenFixture;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.ProblemFixture;
import dk.holdplan.problem.RoomUse;
import dk.holdplan.problem.Setting;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReferralsTest {

    private static Problem problem(CitizenFixture pattern) {
        return new ProblemFixture().therapist("anna").room("cell", RoomUse.INDIVIDUAL)
                .pathway("path", Setting.INDIVIDUAL, 2).citizens(pattern).build();
    }

    private static List<StartWindow> windows(CitizenFixture pattern, LocalDate... closed) {
        Problem problem = problem(pattern);
        Centre centre = Centre.of(problem, 3, Set.of(closed));
        List<Citizen> arrivals = new Referrals(problem, centre).of(0, Futures.assumptions(3, 1).withReferrals(
                Map.of("path", 30.0)), new Chance(1));
        return arrivals.stream()
                .map(arrival -> StartWindow.of(arrival, problem.pathways().getFirst(), centre.problem(0, arrivals)))
                .toList();
    }

    @Test
    void comeOnWorkingDaysAndHaveSevenDays() {
        assertThat(windows(citizen("like"))).hasSizeGreaterThan(10)
                .allMatch(window -> window.opens().getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                .allMatch(window -> window.deadline().equals(window.opens().plusDays(7)));
    }

    @Test
    void joinThePlanOfTheLastWeekWithADayThatIsOpen() {
        LocalDate nextMonday = MONDAY.plusDays(7);

        assertThat(windows(citizen("like"), nextMonday)).filteredOn(window -> window.opens().equals(MONDAY))
                .isNotEmpty().allMatch(window -> window.closes().equals(MONDAY.plusDays(4)));
    }

    @Test
    void joinThePlanOfTheLastWeekInWhichTheyCanCome() {
        assertThat(windows(citizen("like").available(window(DayOfWeek.TUESDAY, "08:00", "16:00"))))
                .allMatch(window -> window.closes().getDayOfWeek() == DayOfWeek.TUESDAY);
    }

    @Test
    void takeAfterAdmittedCitizensOnly() {
        assertThat(Referrals.known(problem(citizen("like")))).containsExactly("path");
    }

    @Test
    void repeatTheShiftsOfTheProblem() {
        Centre centre = Centre.of(problem(citizen("like")), 3, Set.of());

        assertThat(centre.weeks().get(2).therapists().getFirst().shifts()).hasSize(5).first()
                .isEqualTo(ProblemFixture.shift(MONDAY.plusDays(14), "08:00", "16:00"));
    }
}
