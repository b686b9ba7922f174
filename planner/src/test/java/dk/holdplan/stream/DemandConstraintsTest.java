package dk.holdplan.stream;

import static dk.holdplan.problem.CitizenFixture.citizen;
import static dk.holdplan.problem.ProblemFixture.MONDAY;
import static dk.holdplan.problem.ProblemFixture.alone;
import static dk.holdplan.problem.ProblemFixture.at;
import static dk.holdplan.stream.RuleFixture.judge;
import static dk.holdplan.stream.RuleFixture.timetable;
import static dk.holdplan.stream.RuleFixture.training;
import static dk.holdplan.stream.RuleFixture.week;

import dk.holdplan.problem.Pathway;
import dk.holdplan.problem.Pathway.Admission;
import dk.holdplan.problem.Pathway.Review;
import dk.holdplan.problem.Pathway.Training;
import dk.holdplan.problem.ProblemFixture;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.problem.Setting;
import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemandConstraintsTest {

    private static ProblemFixture problem() {
        return week(citizen("c1").referredOn(MONDAY.minusDays(3)), citizen("c2").on("full"), citizen("c3"))
                .pathway(new Pathway("full", "full", 7, 60, new Training(8, 2, 30, Setting.INDIVIDUAL, 2),
                        List.of(4, 4, 4),
                        List.of(new Review(SessionKind.CLOSING, 4, 30), new Review(SessionKind.CLOSING, 4, 45),
                                new Review(SessionKind.REEVALUATION, 4, 30)),
                        Admission.ANYBODY, null));
    }

    @Test
    void eachUnplacedSessionCountsByItsKind() {
        judge(DemandConstraints::unplacedExamination, timetable(problem())).penalizesBy(1);
        judge(DemandConstraints::unplacedTraining, timetable(problem())).penalizesBy(4);
        judge(DemandConstraints::unplacedEducation, timetable(problem())).penalizesBy(3);
        judge(DemandConstraints::unplacedReevaluation, timetable(problem())).penalizesBy(1);
        judge(DemandConstraints::unplacedClosing, timetable(problem())).penalizesBy(2);
    }

    @Test
    void whatHasAPlaceDoesNotCount() {
        Session[] sessions = {
                alone("c1", SessionKind.EXAMINATION, at(DayOfWeek.MONDAY, "09:00"), 60, "anna", "cell"),
                training("c3", at(DayOfWeek.MONDAY, "09:00"), "bent", "den"),
                alone("c2", SessionKind.CLOSING, at(DayOfWeek.MONDAY, "11:00"), 45, "anna", "cell"),
                alone("c2", SessionKind.REEVALUATION, at(DayOfWeek.TUESDAY, "11:00"), 30, "anna", "cell")};

        judge(DemandConstraints::unplacedExamination, timetable(problem(), sessions)).penalizesBy(0);
        judge(DemandConstraints::unplacedTraining, timetable(problem(), sessions)).penalizesBy(3);
        judge(DemandConstraints::unplacedClosing, timetable(problem(), sessions)).penalizesBy(1);
        judge(DemandConstraints::unplacedReevaluation, timetable(problem(), sessions)).penalizesBy(0);
    }

    @Test
    void whatAFrozenSessionServesDoesNotCount() {
        ProblemFixture frozen = problem().published(training("c3", at(DayOfWeek.MONDAY, "09:00"), "ghost", "den"))
                .frozenBefore(at(DayOfWeek.TUESDAY, "00:00"));

        judge(DemandConstraints::unplacedTraining, timetable(frozen)).penalizesBy(3);
    }
}
