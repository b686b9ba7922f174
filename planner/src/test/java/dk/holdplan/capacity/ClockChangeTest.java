package dk.holdplan.capacity;

import static dk.holdplan.problem.CitizenFixture.citizen;
import static dk.holdplan.problem.ProblemFixture.alone;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.capacity.ResourceUse.DayUse;
import dk.holdplan.capacity.ResourceUse.HourUse;
import dk.holdplan.problem.Horizon;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.ProblemFixture;
import dk.holdplan.problem.Room;
import dk.holdplan.problem.RoomUse;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.problem.Setting;
import dk.holdplan.problem.Shift;
import dk.holdplan.problem.Therapist;
import dk.holdplan.rule.Judge;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The night in which the clocks change has as many minutes as its times say, whatever passes between them. */
class ClockChangeTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-29", "2026-10-25", "2026-11-01"})
    void countsMinutesAsTheClockOnTheWallSays(LocalDate sunday) {
        Problem like = new ProblemFixture()
                .room(new Room("cell", "cell", ProblemFixture.SITE, 2, Set.of(RoomUse.INDIVIDUAL), true,
                        List.of(ProblemFixture.window(DayOfWeek.SUNDAY, "00:00", "06:00")), List.of()))
                .therapist(new Therapist("anna", "Anna", Set.of(),
                        List.of(new Shift(ProblemFixture.SITE, sunday.atTime(1, 0), sunday.atTime(5, 0)))))
                .pathway("path", Setting.INDIVIDUAL, 2).citizens(citizen("c1")).build();
        Problem problem = new Problem(like.name(), like.timeZone(), new Horizon(sunday.minusDays(6), 1),
                like.gridMinutes(), null, like.closedDays(), like.sites(), like.rooms(), like.therapists(),
                like.classes(), like.pathways(), like.citizens(), null, like.weights());
        List<Session> sessions = List
                .of(alone("c1", SessionKind.TRAINING, sunday.atTime(1, 45), 75, "anna", "cell"));

        CapacityUse use = CapacityUse.of(problem, new Judge(problem).plan(sessions));

        assertThat(use.rooms().each().getFirst().days()).contains(new DayUse(sunday, 360, 75, 180));
        assertThat(use.rooms().hours()).contains(new HourUse(DayOfWeek.SUNDAY, 2, 60, 60));
        assertThat(use.therapists().each().getFirst().days()).contains(new DayUse(sunday, 240, 75, 120));
    }
}
