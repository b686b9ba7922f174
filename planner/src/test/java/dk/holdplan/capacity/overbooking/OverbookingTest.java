package dk.holdplan.capacity.overbooking;

import static dk.holdplan.problem.ProblemFixture.MONDAY;
import static dk.holdplan.problem.ProblemFixture.day;
import static dk.holdplan.problem.ProblemFixture.inClass;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.holdplan.capacity.overbooking.Overbooking.Booked;
import dk.holdplan.change.Missed;
import dk.holdplan.problem.ClassKind;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.ProblemFixture;
import dk.holdplan.problem.RandomProblem;
import dk.holdplan.problem.RoomUse;
import dk.holdplan.problem.Session;
import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OverbookingTest {

    private static Booked booked(int roomLimit, double showRate, double risk) {
        Problem problem = new ProblemFixture().therapist("anna", "CLASS").room("gym", roomLimit, true, RoomUse.BACK)
                .rehabClass("back", ClassKind.BACK, 8, day(DayOfWeek.MONDAY, "09:00")).build();
        return Overbooking.of(problem, ShowRates.of(showRate), risk).classes().getFirst();
    }

    /** Of nine with 0.8 each, all come with 0.8 to the power of 9; of ten, nine or ten with 0.376. */
    @Test
    void booksAsFarAsTheRiskAllows() {
        assertThat(booked(12, 0.8, 0.15).bookings()).isEqualTo(9);
        assertThat(booked(12, 0.8, 0.15).crowded()).isCloseTo(Math.pow(0.8, 9), within(1e-12));
        assertThat(booked(12, 0.8, 0.15).expected()).isCloseTo(7.2, within(1e-12));
        assertThat(booked(12, 0.8, 0.38).bookings()).isEqualTo(10);
        assertThat(booked(12, 0.8, 0.38).crowded()).isCloseTo(0.375809638, within(1e-8));
    }

    @ParameterizedTest
    @CsvSource({"8, 0.5, 1", "7, 0.5, 1", "12, 1, 0.99", "12, 0.8, 0"})
    void booksNoMoreWhereRoomOrRiskForbidIt(int roomLimit, double showRate, double risk) {
        assertThat(booked(roomLimit, showRate, risk).bookings()).isEqualTo(8);
        assertThat(booked(roomLimit, showRate, risk).crowded()).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void keepsRoomsAndNeverTakesPlacesAway(long seed) {
        Problem problem = RandomProblem.of(seed);
        Overbooking overbooking = Overbooking.of(problem, ShowRates.of(0.7), 0.2);

        assertThat(overbooking.problem().rooms()).isEqualTo(problem.rooms());
        assertThat(overbooking.classes())
                .allMatch(each -> each.bookings() <= Math.max(each.places(), each.roomLimit()))
                .allMatch(each -> each.bookings() >= each.places()).allMatch(each -> each.crowded() <= 0.2);
    }

    @Test
    void measuresAClassWithEnoughSessionsByItself() {
        List<Session> sessions = IntStream.range(0, 60)
                .mapToObj(i -> inClass("c" + i, MONDAY.atTime(9, 0), "anna", "gym", i < 50 ? "often" : "seldom"))
                .toList();
        List<Missed> missed = IntStream.range(45, 60).mapToObj(i -> new Missed("c" + i, MONDAY.atTime(9, 0))).toList();

        ShowRates rates = ShowRates.measured(sessions, missed);

        assertThat(rates.sessions()).isEqualTo(60);
        assertThat(rates.of("often")).isCloseTo(0.9, within(1e-12));
        assertThat(rates.of("seldom")).isCloseTo(0.75, within(1e-12));
    }
}
