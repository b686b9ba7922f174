package dk.holdplan.timetable;

import static dk.holdplan.problem.CitizenFixture.citizen;
import static dk.holdplan.problem.ProblemFixture.day;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.problem.ClassKind;
import dk.holdplan.problem.ProblemFixture;
import dk.holdplan.problem.RoomUse;
import dk.holdplan.problem.Setting;
import java.time.DayOfWeek;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MembersTest {

    private static final int TUESDAY = 0;
    private static final int THURSDAY = 1;

    private final Members members = new Members(new Arena(new ProblemFixture().therapist("anna", "CLASS")
            .room("gym", 9, true, RoomUse.BACK)
            .rehabClass("back", ClassKind.BACK, 9, day(DayOfWeek.TUESDAY, "09:00"), day(DayOfWeek.THURSDAY, "09:00"))
            .pathway("path", Setting.CLASS, 2)
            .citizens(citizen("c1"), citizen("c2"), citizen("c3"), citizen("c4")).build()));

    private IntStream of(int meeting) {
        return IntStream.range(0, members.size(meeting)).map(place -> members.get(meeting, place));
    }

    @Test
    void comeAndLeaveInAnyOrder() {
        IntStream.rangeClosed(0, 5).forEach(task -> members.join(task, TUESDAY));
        members.join(7, THURSDAY);
        members.leave(1, TUESDAY);
        members.leave(5, TUESDAY);
        members.join(1, THURSDAY);

        assertThat(of(TUESDAY)).containsExactlyInAnyOrder(0, 2, 3, 4);
        assertThat(of(THURSDAY)).containsExactlyInAnyOrder(7, 1);
    }

    @Test
    void makeAMeetingRunAsLongAsThereIsOne() {
        members.join(3, THURSDAY);
        members.join(4, THURSDAY);
        members.leave(3, THURSDAY);
        assertThat(members.running.contains(THURSDAY)).isTrue();
        assertThat(members.running.contains(TUESDAY)).isFalse();

        members.leave(4, THURSDAY);
        assertThat(members.running.size()).isZero();
    }
}
