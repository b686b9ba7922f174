package dk.holdplan.change;

import static dk.holdplan.problem.CitizenFixture.citizen;
import static dk.holdplan.problem.ProblemFixture.alone;
import static dk.holdplan.problem.ProblemFixture.at;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.problem.Interval;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.ProblemFixture;
import dk.holdplan.problem.RoomUse;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.problem.Setting;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PastTest {

    private static final Session MONDAY = alone("c1", SessionKind.TRAINING, at(DayOfWeek.MONDAY, "08:00"), 30, "bent",
            "cell");

    private static ProblemFixture problem() {
        return new ProblemFixture().therapist("bent").room("cell", RoomUse.INDIVIDUAL)
                .pathway("path", Setting.INDIVIDUAL, 2).citizens(citizen("c1")).published(MONDAY);
    }

    @Test
    void closesEveryRoomUntilWhatIsStillToCome() {
        Problem closed = OldRepair.closed(problem().frozenBefore(at(DayOfWeek.TUESDAY, "10:00")).build());

        assertThat(closed.rooms().getFirst().closed())
                .containsExactly(new Interval(at(DayOfWeek.MONDAY, "00:00"), at(DayOfWeek.TUESDAY, "10:00")));
    }

    @Test
    void forgetsAnEarlierPastWhenThePlanIsChangedAgainAndNoOtherClosing() {
        Interval painters = new Interval(at(DayOfWeek.MONDAY, "08:00"), at(DayOfWeek.MONDAY, "09:00"));
        Problem once = repaired(problem().build(), at(DayOfWeek.TUESDAY, "10:00"),
                new Change.RoomClosed("cell", painters.from(), painters.to()));

        Problem later = repaired(once, at(DayOfWeek.WEDNESDAY, "10:00"));

        assertThat(later.rooms().getFirst().closed()).containsExactly(painters,
                new Interval(at(DayOfWeek.MONDAY, "00:00"), at(DayOfWeek.WEDNESDAY, "10:00")));
        assertThat(Past.opened(later).rooms().getFirst().closed()).containsExactly(painters);
        assertThat(Objects.requireNonNull(NextWeek.of(later, List.of(), 1, List.of()).problem()).rooms().getFirst()
                .closed())
                .doesNotContain(new Interval(at(DayOfWeek.MONDAY, "00:00"), at(DayOfWeek.WEDNESDAY, "10:00")));
    }

    private static Problem repaired(Problem problem, LocalDateTime now, Change... changes) {
        return OldRepair.closed(Objects
                .requireNonNull(Changes.apply(problem, List.of(MONDAY), List.of(changes), now).problem()));
    }

    @Test
    void opensWhatIsClosedForThePastAndNothingElse() {
        Problem problem = problem().frozenBefore(at(DayOfWeek.TUESDAY, "10:00")).build();
        Problem closed = OldRepair.closed(problem);

        assertThat(Past.opened(closed)).isEqualTo(problem);
        assertThat(Past.opened(problem)).isEqualTo(problem);
        assertThat(Past.opened(problem().build())).isEqualTo(problem().build());
    }

    @Test
    void leavesAProblemWithoutAPastAlone() {
        Problem open = problem().build();
        Problem fresh = problem().frozenBefore(at(DayOfWeek.MONDAY, "00:00")).build();

        assertThat(OldRepair.closed(open)).isSameAs(open);
        assertThat(OldRepair.closed(fresh)).isSameAs(fresh);
    }
}
