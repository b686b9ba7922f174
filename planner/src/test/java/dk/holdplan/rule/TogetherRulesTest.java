package dk.holdplan.rule;

import static dk.holdplan.problem.CitizenFixture.citizen;
import static dk.holdplan.problem.ProblemFixture.MONDAY;
import static dk.holdplan.problem.ProblemFixture.at;
import static dk.holdplan.problem.ProblemFixture.day;
import static dk.holdplan.problem.ProblemFixture.inClass;
import static dk.holdplan.problem.ProblemFixture.shift;
import static dk.holdplan.problem.ProblemFixture.window;
import static dk.holdplan.rule.JudgeFixture.MON;
import static dk.holdplan.rule.JudgeFixture.broken;
import static dk.holdplan.rule.JudgeFixture.problem;
import static dk.holdplan.rule.JudgeFixture.training;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.problem.ProblemFixture;
import dk.holdplan.problem.Session;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What sessions have to keep together: kept, broken once, and broken more than once, differently. */
class TogetherRulesTest {

    @Test
    void h02OneSessionADay() {
        assertThat(broken(Rule.H02, training("c1", MON, "08:00", "anna", "cell"),
                training("c1", TUESDAY, "08:00", "anna", "cell"), training("c2", MON, "09:00", "anna", "cell")))
                .isEmpty();
        assertThat(broken(Rule.H02, training("c1", MON, "08:00", "anna", "cell"),
                training("c1", MON, "15:00", "anna", "cell"))).hasSize(1);
        List<Breach> several = new Judge(problem().build())
                .judge(List.of(training("c1", MON, "08:00", "anna", "cell"),
                        training("c1", MON, "09:00", "anna", "cell"),
                        training("c2", TUESDAY, "08:00", "anna", "cell"),
                        training("c2", TUESDAY, "09:00", "anna", "cell"),
                        training("c2", TUESDAY, "10:00", "anna", "cell")))
                .broken();
        assertThat(several).filteredOn(breach -> breach.rule() == Rule.H02)
                .extracting(breach -> breach.concerned().size()).containsExactly(2, 3);
    }

    @Test
    void h05AClassMeetsAtOneOfferedTime() {
        assertThat(broken(Rule.H05, inClass("c1", at(MON, "14:00"), "anna", "gym", "back"),
                inClass("c2", at(MON, "14:00"), "anna", "gym", "back"),
                inClass("c3", at(TUESDAY, "09:00"), "bent", "den", "back"),
                inClass("c3", at(WEDNESDAY, "15:00"), "bent", "gym", "talk"))).hasSize(1)
                .containsExactly(Sentence.NO_MEETING_THEN);
        assertThat(broken(Rule.H05, inClass("c1", at(TUESDAY, "15:00"), "anna", "gym", "season"))).isEmpty();
        assertThat(broken(Rule.H05, inClass("c1", at(MON, "15:00"), "anna", "gym", "season"),
                inClass("c2", at(THURSDAY, "15:00"), "anna", "gym", "season"),
                inClass("c3", at(MON, "09:00"), "anna", "gym", "back"),
                inClass("c4", at(MON, "14:00"), "anna", "gym", "back"))).containsExactlyInAnyOrder(
                        Sentence.OUT_OF_SEASON, Sentence.OUT_OF_SEASON, Sentence.MEETING_APART,
                        Sentence.SEVERAL_STARTS);
    }

    @Test
    void h05AClassKeepsItsTimeThroughTheWeeks() {
        ProblemFixture weeks = problem().weeks(2);
        Session first = inClass("c1", at(MON, "09:00"), "anna", "gym", "back");
        assertThat(broken(weeks, Rule.H05, first,
                inClass("c1", at(MON, "09:00").plusWeeks(1), "bent", "gym", "back"))).isEmpty();
        assertThat(broken(weeks, Rule.H05, first,
                inClass("c1", at(MON, "14:00").plusWeeks(1), "anna", "gym", "back")))
                .containsExactly(Sentence.SEVERAL_STARTS);
    }

    @Test
    void h06NoMoreThanClassAndRoomHold() {
        Session[] four = {inClass("c1", at(WEDNESDAY, "09:00"), "anna", "gym", "more"),
                inClass("c2", at(WEDNESDAY, "09:00"), "anna", "gym", "more"),
                inClass("c3", at(WEDNESDAY, "09:00"), "anna", "gym", "more"),
                inClass("c4", at(WEDNESDAY, "09:00"), "anna", "gym", "more")};
        assertThat(broken(Rule.H06, four[0], four[1], four[2],
                inClass("c4", at(MON, "09:00"), "anna", "gym", "back"),
                inClass("c5", at(MON, "09:00"), "anna", "gym", "back"),
                inClass("c4", at(THURSDAY, "14:00"), "anna", "den", "more"))).isEmpty();
        assertThat(broken(Rule.H06, four)).containsExactly(Sentence.ROOM_FULL);
        assertThat(broken(Rule.H06, inClass("c1", at(MON, "09:00"), "anna", "gym", "back"),
                inClass("c2", at(MON, "09:00"), "anna", "gym", "back"),
                inClass("c3", at(MON, "09:00"), "anna", "gym", "back"), four[3], four[2], four[1], four[0],
                inClass("c4", at(THURSDAY, "14:00"), "anna", "den", "more"),
                inClass("c5", at(THURSDAY, "14:00"), "anna", "den", "more"))).containsExactlyInAnyOrder(
                        Sentence.CLASS_FULL, Sentence.ROOM_FULL, Sentence.ROOM_FULL);
    }

    @Test
    void h07AndH11OneThingAtATime() {
        Session first = training("c1", MON, "08:00", "anna", "cell");
        Session[] kept = {first, training("c2", MON, "08:30", "anna", "cell"),
                training("c3", MON, "08:00", "bent", "den"),
                training("c4", TUESDAY, "08:00", "anna", "cell")};
        assertThat(broken(Rule.H07, kept)).isEmpty();
        assertThat(broken(Rule.H11, kept)).isEmpty();
        assertThat(broken(Rule.H07, first, training("c2", MON, "08:15", "anna", "den"))).hasSize(1);
        assertThat(broken(Rule.H11, first, training("c2", MON, "08:15", "anna", "den"))).isEmpty();
        assertThat(broken(Rule.H11, first, training("c2", MON, "08:15", "bent", "cell"))).hasSize(1);
        Session[] three = {inClass("c1", at(MON, "09:00"), "anna", "gym", "back"),
                inClass("c2", at(MON, "09:00"), "anna", "gym", "back"), training("c3", MON, "09:00", "anna", "den"),
                training("c4", MON, "09:15", "anna", "den"), training("c5", MON, "10:00", "anna", "den")};
        assertThat(broken(Rule.H07, three)).hasSize(3);
        assertThat(broken(Rule.H11, three)).hasSize(1);
    }

    @Test
    void h10LunchInOnePiece() {
        assertThat(broken(Rule.H10, training("c1", MON, "10:45", "anna", "cell"),
                training("c2", MON, "12:00", "anna", "cell"), training("c3", MON, "12:30", "anna", "cell"),
                training("c4", TUESDAY, "11:45", "bent", "cell"))).isEmpty();
        assertThat(broken(Rule.H10, training("c1", MON, "11:15", "anna", "cell"),
                training("c2", MON, "12:15", "anna", "cell"))).containsExactly(Sentence.NO_LUNCH);
        assertThat(broken(Rule.H10, training("c1", MON, "11:30", "anna", "cell"),
                training("c2", MON, "12:00", "anna", "cell"), training("c1", TUESDAY, "11:00", "anna", "cell"),
                training("c2", TUESDAY, "12:00", "anna", "cell"), training("c3", TUESDAY, "12:45", "anna", "cell"),
                training("c3", MON, "12:30", "dora", "cell"), training("c4", MON, "11:30", "dora", "hut")))
                .as("each day by itself; a shift that does not cover the window keeps none").hasSize(2);
    }

    @Test
    void h16FrozenSessionsStayAndAreExempt() {
        Session one = training("c1", MON, "11:30", "anna", "cell");
        Session other = training("c2", MON, "12:00", "anna", "cell");
        Session past = training("c3", MON, "07:35", "gone", "gone");
        Session free = training("c4", TUESDAY, "09:00", "anna", "cell");
        ProblemFixture problem = problem().published(one, other, past, free).frozenBefore(at(MON, "13:00"));
        assertThat(new Judge(problem.build()).judge(List.of(past, other, one)).broken()).isEmpty();
        assertThat(broken(problem, Rule.H16, other, one)).containsExactly(Sentence.FROZEN_CHANGED);
        assertThat(broken(problem, Rule.H16, training("c1", MON, "11:30", "anna", "den"), past, free))
                .containsExactly(Sentence.FROZEN_CHANGED, Sentence.FROZEN_CHANGED);
        assertThat(broken(problem, Rule.H10, one, other, past, training("c4", MON, "11:00", "anna", "den")))
                .as("who comes beside frozen ones is not exempt").hasSize(1);
    }

    @Test
    void unplacedSessionsCountByTheirKind() {
        ProblemFixture problem = problem().citizens(citizen("new").referredOn(MONDAY.minusDays(2)));
        assertThat(new Judge(problem.build())
                .judge(List.of(training("c1", MON, "08:00", "anna", "cell"),
                        training("c1", TUESDAY, "08:00", "anna", "cell"),
                        training("c2", MON, "08:30", "anna", "cell")))
                .units()).containsEntry(Rule.UNPLACED_EXAMINATION, 1).containsEntry(Rule.UNPLACED_TRAINING, 12)
                .doesNotContainKey(Rule.UNPLACED_CLOSING);
    }
}
