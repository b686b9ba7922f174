package dk.holdplan.rule;

import static dk.holdplan.problem.ProblemFixture.MONDAY;
import static dk.holdplan.problem.ProblemFixture.shift;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.problem.ProblemFixture;
import dk.holdplan.problem.Shift;
import dk.holdplan.problem.Therapist;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LunchBreakTest {

    private static final LunchBreak LUNCH = LunchBreak.of(new ProblemFixture().lunch("11:00", "13:00", 45).build());
    private static final LunchBreak NONE = LunchBreak.of(new ProblemFixture().build());

    private record Some(Span span, boolean frozen) implements Busy {
    }

    private static Busy some(int from, int to) {
        return new Some(new Span(from, to), false);
    }

    private static Busy frozen(int from, int to) {
        return new Some(new Span(from, to), true);
    }

    @Test
    void isDueInShiftsThatCoverTheWindow() {
        Therapist therapist = new Therapist("anna", "anna", Set.of(),
                List.of(shift(MONDAY, "08:00", "12:45"), shift(MONDAY.plusDays(1), "11:00", "13:00"),
                        shift(MONDAY.plusDays(1), "13:00", "16:00"), shift(MONDAY.plusDays(2), "07:30", "15:00"),
                        new Shift("south", MONDAY.plusDays(2).atTime(11, 15), MONDAY.plusDays(2).atTime(16, 0))));

        assertThat(LUNCH.due(therapist, MONDAY)).isEmpty();
        assertThat(LUNCH.due(therapist, MONDAY.plusDays(1))).containsExactly(therapist.shifts().get(1));
        assertThat(LUNCH.due(therapist, MONDAY.plusDays(2))).containsExactly(therapist.shifts().get(3));
        assertThat(NONE.due(therapist, MONDAY.plusDays(2))).isEmpty();
    }

    @Test
    void isKeptWhereOnePieceIsLongEnough() {
        assertThat(LUNCH.isKept(List.of())).isTrue();
        assertThat(LUNCH.isKept(List.of(some(600, 660), some(780, 840)))).isTrue();
        assertThat(LUNCH.isKept(List.of(some(640, 675), some(720, 800)))).as("45 minutes between").isTrue();
        assertThat(LUNCH.isKept(List.of(some(640, 680), some(720, 750)))).as("40 between, 30 after").isFalse();
        assertThat(LUNCH.isKept(List.of(some(690, 720), some(735, 750)))).as("30, 15 and 30").isFalse();
        assertThat(LUNCH.isKept(List.of(some(600, 800), some(670, 680)))).as("one within the other").isFalse();
    }

    @Test
    void isLeftToWhatIsFrozenAlone() {
        assertThat(LUNCH.isKept(List.of(frozen(660, 780)))).isTrue();
        assertThat(LUNCH.isKept(List.of(some(600, 660), frozen(660, 780)))).as("the other is outside").isTrue();
        assertThat(LUNCH.isKept(List.of(frozen(660, 750), some(750, 765)))).isFalse();
    }

    @Test
    void countsMinutesInTheWindow() {
        assertThat(LUNCH.minutesWithin(600, 660)).isZero();
        assertThat(LUNCH.minutesWithin(645, 675)).isEqualTo(15);
        assertThat(LUNCH.minutesWithin(765, 820)).isEqualTo(15);
        assertThat(LUNCH.minutesWithin(600, 900)).isEqualTo(120);
        assertThat(NONE.minutesWithin(0, 900)).isZero();
    }
}
