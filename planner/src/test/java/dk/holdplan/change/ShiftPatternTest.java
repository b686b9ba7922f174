package dk.holdplan.change;

import static dk.holdplan.problem.ProblemFixture.MONDAY;
import static dk.holdplan.problem.ProblemFixture.SITE;
import static dk.holdplan.problem.ProblemFixture.shift;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.problem.Horizon;
import dk.holdplan.problem.Shift;
import dk.holdplan.problem.Therapist;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ShiftPatternTest {

    private static final Shift MORNING = shift(MONDAY, "08:00", "12:00");
    private static final Shift TUESDAY = shift(MONDAY.plusDays(8), "09:00", "13:00");
    private static final LocalDate NEXT = MONDAY.plusWeeks(1);

    private static Therapist anna(Shift... shifts) {
        return new Therapist("anna", "", Set.of(), List.of(shifts));
    }

    private static Shift once(Shift shift, String site) {
        return new Shift(site, shift.from(), shift.to(), true);
    }

    private static List<Shift> rolled(int weeks, int by, Shift... shifts) {
        Horizon known = new Horizon(MONDAY, weeks);
        return new ShiftPattern(known).from(known.of(known.monday(by), weeks), anna(shifts)).shifts();
    }

    @Test
    void repeatsShiftsAfterAsManyWeeksAsAreKnown() {
        assertThat(rolled(2, 1, MORNING, TUESDAY)).containsExactly(TUESDAY, MORNING.later(2));
        assertThat(rolled(2, 2, MORNING, TUESDAY)).containsExactly(MORNING.later(2), TUESDAY.later(2));
        assertThat(rolled(1, 1, MORNING)).containsExactly(MORNING.later(1));
    }

    @Test
    void doesNotRepeatWhatIsWorkedOnce() {
        assertThat(rolled(1, 1, MORNING, once(shift(MONDAY.plusDays(5), "08:00", "12:00"), SITE)))
                .containsExactly(MORNING.later(1));
        assertThat(rolled(1, 1, once(MORNING, SITE))).isEmpty();
    }

    /** An extra Saturday that is agreed already does not say that the week is planned. */
    @Test
    void repeatsInAWeekOfWhichOnlyAnExceptionIsKnown() {
        Shift saturday = once(shift(NEXT.plusDays(5), "08:00", "12:00"), SITE);

        assertThat(rolled(1, 1, MORNING, saturday)).containsExactly(saturday, MORNING.later(1));
    }

    @Test
    void keepsWhatIsKnownOfALaterWeekAndRepeatsThatFromThenOn() {
        Shift short8 = shift(NEXT, "08:00", "10:00");

        assertThat(rolled(1, 1, MORNING, short8)).containsExactly(short8);
        assertThat(new ShiftPattern(new Horizon(MONDAY, 1)).in(new Horizon(MONDAY.plusWeeks(2), 1),
                anna(MORNING, short8)).shifts()).containsExactly(short8.later(1));
    }

    /** Next Monday from 10 to 14 she is at the other site; the Monday after that she works as always. */
    @Test
    void letsTheUsualGiveWayToAnExceptionElsewhereInThatWeekAlone() {
        Shift elsewhere = once(shift(NEXT, "10:00", "14:00"), "south");

        List<Shift> next = rolled(1, 1, MORNING, elsewhere);

        assertThat(next).containsExactly(elsewhere, shift(NEXT, "08:00", "10:00"), MORNING.later(2));
        assertThat(new ShiftPattern(new Horizon(NEXT, 1)).from(new Horizon(MONDAY.plusWeeks(2), 1),
                anna(next.toArray(Shift[]::new))).shifts()).containsExactly(MORNING.later(2));
    }
}
