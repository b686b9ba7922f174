package dk.holdplan.rule;

import static dk.holdplan.problem.CitizenFixture.citizen;
import static dk.holdplan.problem.ProblemFixture.alone;
import static dk.holdplan.problem.ProblemFixture.at;
import static dk.holdplan.problem.ProblemFixture.inClass;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.demand.Needs;
import dk.holdplan.problem.ClassKind;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.ProblemFixture;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.problem.Setting;
import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;

class PublishedSessionsTest {

    private final Session before = alone("c1", SessionKind.TRAINING, at(DayOfWeek.MONDAY, "09:00").minusDays(7), 30,
            "anna", "cell");
    private final Session monday = alone("c1", SessionKind.TRAINING, at(DayOfWeek.MONDAY, "09:00"), 30, "anna", "cell");
    private final Session ofLostClass = inClass("c2", at(DayOfWeek.MONDAY, "10:00"), "anna", "gym", "lost");
    private final Session inBackClass = inClass("c1", at(DayOfWeek.TUESDAY, "09:00"), "anna", "gym", "back");
    private final Session friday = alone("c2", SessionKind.TRAINING, at(DayOfWeek.FRIDAY, "09:00"), 30, "anna", "cell");
    private final Session stranger = alone("gone", SessionKind.TRAINING, at(DayOfWeek.MONDAY, "11:00"), 30, "anna",
            "cell");

    private ProblemFixture problem() {
        return new ProblemFixture().rehabClass("back", ClassKind.BACK, 8).pathway("path", Setting.CLASS_IF_SUITABLE, 2)
                .citizens(citizen("c1"), citizen("c2"));
    }

    private static PublishedSessions of(Problem problem) {
        return PublishedSessions.of(problem, Needs.of(problem));
    }

    @Test
    void countInTheHorizonOfCitizensWhoArePlanned() {
        assertThat(of(problem().build()).all()).isEmpty();
        assertThat(of(problem().published(before, monday, stranger, friday).build()).all()).containsExactly(monday,
                friday);
    }

    @Test
    void areFrozenBeforeAMomentEvenWhereTheirClassIsGone() {
        ProblemFixture published = problem().published(before, monday, monday, ofLostClass, inBackClass, friday);

        assertThat(of(published.build()).frozen()).isEmpty();
        PublishedSessions later = of(published.frozenBefore(at(DayOfWeek.WEDNESDAY, "08:00")).build());
        assertThat(later.frozen()).containsExactly(monday, ofLostClass, inBackClass);
    }

    @Test
    void areKeptByCitizenKindAndStart() {
        Session withBent = alone("c1", SessionKind.TRAINING, at(DayOfWeek.MONDAY, "09:00"), 45, "bent", "den");

        assertThat(Appointment.of(monday)).isEqualTo(Appointment.of(withBent)).isNotEqualTo(Appointment.of(friday));
    }
}
