package dk.holdplan.rule;

import static dk.holdplan.problem.ProblemFixture.MONDAY;
import static dk.holdplan.problem.ProblemFixture.shift;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.problem.ClassKind;
import dk.holdplan.problem.ProblemFixture;
import dk.holdplan.problem.RehabClass;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How much a therapist's day and a meeting hold. */
class LoadTest {

    @Test
    void fourFifthsOfTheShiftsAreFree() {
        assertThat(Load.free(List.of())).isZero();
        assertThat(Load.free(List.of(shift(MONDAY, "08:00", "15:30")))).isEqualTo(360);
        assertThat(Load.free(List.of(shift(MONDAY, "08:00", "08:07"), shift(MONDAY, "10:00", "10:02"))))
                .as("four fifths of nine minutes, rounded down").isEqualTo(7);
    }

    @Test
    void whatIsBeyondIsOverload() {
        assertThat(Load.overload(0, 0)).isZero();
        assertThat(Load.overload(360, 360)).isZero();
        assertThat(Load.overload(375, 360)).isEqualTo(15);
        assertThat(Load.overload(30, 0)).isEqualTo(30);
    }

    @Test
    void aMeetingHoldsWhatTheSmallerOfClassAndRoomHolds() {
        RehabClass eight = new ProblemFixture().rehabClass("back", ClassKind.BACK, 8).build().classes().getFirst();

        assertThat(MeetingSize.places(eight, 12)).isEqualTo(8);
        assertThat(MeetingSize.places(eight, 5)).isEqualTo(5);
        assertThat(MeetingSize.places(eight, 0)).isZero();
    }
}
