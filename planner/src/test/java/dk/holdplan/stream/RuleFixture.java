package dk.holdplan.stream;

import static dk.holdplan.problem.ProblemFixture.day;
import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.test.api.score.stream.ConstraintVerifier;
import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import dk.holdplan.model.ClassSlot;
import dk.holdplan.model.Meeting;
import dk.holdplan.model.PlannedSession;
import dk.holdplan.model.Timetable;
import dk.holdplan.problem.CitizenFixture;
import dk.holdplan.problem.ClassKind;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.ProblemFixture;
import dk.holdplan.problem.RoomUse;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.problem.Setting;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;

/** Problems and timetables on which rules are verified. */
final class RuleFixture {

    private static final ConstraintVerifier<HoldplanConstraintProvider, Timetable> VERIFIER = ConstraintVerifier.build(
            new HoldplanConstraintProvider(), Timetable.class, PlannedSession.class, Meeting.class, ClassSlot.class);

    private RuleFixture() {
    }

    /** One week with two therapists, two rooms for one and two for the back class on Tuesdays and Thursdays. */
    static ProblemFixture week(CitizenFixture... citizens) {
        return weeks(1, citizens);
    }

    /** The same for several weeks. */
    static ProblemFixture weeks(int number, CitizenFixture... citizens) {
        return new ProblemFixture().weeks(number).therapist("anna", "CLASS").therapist("bent", "CLASS")
                .room("cell", RoomUse.INDIVIDUAL).room("den", RoomUse.INDIVIDUAL).room("gym", RoomUse.BACK)
                .room("hall", 1, false, RoomUse.BACK)
                .rehabClass("back", ClassKind.BACK, 2, day(DayOfWeek.TUESDAY, "09:00", "14:00"),
                        day(DayOfWeek.THURSDAY, "09:00"))
                .pathway("path", Setting.CLASS_IF_SUITABLE, 2).citizens(citizens);
    }

    /** A timetable with exactly these sessions and the frozen ones. */
    static Timetable timetable(ProblemFixture problem, Session... sessions) {
        return timetable(problem.build(), sessions);
    }

    /** A timetable of a problem with exactly these sessions and the frozen ones. */
    static Timetable timetable(Problem problem, Session... sessions) {
        Timetable timetable = Timetable.of(problem);
        timetable.place(List.of(sessions));
        assertThat(timetable.sessions()).containsAll(List.of(sessions));
        return timetable;
    }

    /** An individual training of half an hour. */
    static Session training(String citizen, LocalDateTime start, String therapist, String room) {
        return ProblemFixture.alone(citizen, SessionKind.TRAINING, start, 30, therapist, room);
    }

    /** What a rule makes of a timetable. */
    static SingleConstraintAssertion judge(Function<ConstraintFactory, Constraint> rule, Timetable timetable) {
        return VERIFIER.verifyThat((provider, factory) -> rule.apply(factory)).givenSolution(timetable);
    }
}
