package dk.holdplan.timetable;

import static dk.holdplan.problem.ProblemFixture.MONDAY;
import static dk.holdplan.problem.ProblemFixture.alone;
import static dk.holdplan.problem.ProblemFixture.at;
import static dk.holdplan.problem.ProblemFixture.shift;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.problem.Interval;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.ProblemFixture;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.problem.Therapist;
import java.time.DayOfWeek;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TicksTest {

    /** Ticks of a quarter from 8:00 to 12:00. */
    private static final Ticks MORNING = new Ticks(15, 480, 16);

    private static BitSet starts(int fromMinute, int toMinute, int length) {
        long[] starts = new long[1];
        MORNING.addStarts(starts, 0, fromMinute, toMinute, length);
        return BitSet.valueOf(starts);
    }

    private static BitSet untouched(int length, Interval... intervals) {
        long[] starts = new long[1];
        MORNING.addStarts(starts, 0, 0, 24 * 60, length);
        MORNING.removeTouching(starts, 0, List.of(intervals), MONDAY, length);
        return BitSet.valueOf(starts);
    }

    private static BitSet bits(int from, int to) {
        BitSet bits = new BitSet();
        bits.set(from, to);
        return bits;
    }

    private static Interval interval(int fromDay, String from, int toDay, String to) {
        return new Interval(at(DayOfWeek.MONDAY, from).plusDays(fromDay), at(DayOfWeek.MONDAY, to).plusDays(toDay));
    }

    @Test
    void coverAllShiftsFromTheGridOn() {
        Problem problem = new ProblemFixture()
                .therapist(new Therapist("anna", "", Set.of(), List.of(shift(MONDAY, "08:10", "12:00"))))
                .therapist(new Therapist("bent", "", Set.of(), List.of(shift(MONDAY.plusDays(2), "09:00", "16:05"))))
                .build();

        assertThat(Ticks.of(problem, List.of())).isEqualTo(new Ticks(15, 480, 33));
    }

    @Test
    void coverFrozenSessionsOutsideAllShifts() {
        Session early = alone("c1", SessionKind.TRAINING, at(DayOfWeek.MONDAY, "06:20"), 30, "anna", "cell");
        Session late = alone("c1", SessionKind.TRAINING, at(DayOfWeek.TUESDAY, "22:00"), 119, "anna", "cell");

        assertThat(Ticks.of(new ProblemFixture().therapist("anna").build(), List.of(early, late)))
                .isEqualTo(new Ticks(15, 375, 71));
    }

    @Test
    void areOneWhenNobodyWorks() {
        assertThat(Ticks.of(new ProblemFixture().build(), List.of()).count()).isEqualTo(1);
    }

    @Test
    void tellTheTickOfAMinute() {
        assertThat(MORNING.tick(494)).isZero();
        assertThat(MORNING.tick(495)).isEqualTo(1);
        assertThat(MORNING.tick(479)).isEqualTo(-1);
        assertThat(MORNING.tickFrom(481)).isEqualTo(1);
        assertThat(MORNING.tickFrom(480)).isZero();
        assertThat(MORNING.minute(16)).isEqualTo(720);
    }

    @Test
    void takeSeveralWordsWhenTheyAreMany() {
        assertThat(new Ticks(5, 0, 128).words()).isEqualTo(2);
        assertThat(new Ticks(5, 0, 129).words()).isEqualTo(3);
    }

    @Test
    void holdStartsFromWhichTheWholeSessionLiesInside() {
        assertThat(starts(480, 540, 2)).isEqualTo(bits(0, 3));
        assertThat(starts(481, 554, 2)).isEqualTo(bits(1, 3));
        assertThat(starts(480, 505, 2)).isEqualTo(bits(0, 0));
        assertThat(starts(0, 1440, 3)).isEqualTo(bits(0, 14));
    }

    @Test
    void loseStartsFromWhichASessionTouchesAnInterval() {
        assertThat(untouched(2, interval(0, "09:00", 0, "09:30"))).isEqualTo(or(bits(0, 3), bits(6, 15)));
        assertThat(untouched(2, interval(0, "09:01", 0, "09:16"))).isEqualTo(or(bits(0, 3), bits(6, 15)));
        assertThat(untouched(1, interval(0, "09:01", 0, "09:02"))).isEqualTo(or(bits(0, 4), bits(5, 16)));
    }

    @Test
    void loseStartsToIntervalsOfSeveralDays() {
        assertThat(untouched(1, interval(-2, "10:00", 0, "09:00"))).isEqualTo(bits(4, 16));
        assertThat(untouched(1, interval(0, "09:00", 1, "07:00"))).isEqualTo(bits(0, 4));
        assertThat(untouched(1, interval(-1, "09:00", 1, "00:00"))).isEqualTo(bits(0, 0));
        assertThat(untouched(1, interval(-1, "09:00", 0, "00:00"))).isEqualTo(bits(0, 16));
        assertThat(untouched(1, interval(1, "00:00", 2, "12:00"))).isEqualTo(bits(0, 16));
    }

    private static BitSet or(BitSet one, BitSet other) {
        one.or(other);
        return one;
    }
}
