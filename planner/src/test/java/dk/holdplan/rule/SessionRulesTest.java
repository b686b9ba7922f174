package dk.holdplan.rule;

import static dk.holdplan.problem.CitizenFixture.citizen;
import static dk.holdplan.problem.ProblemFixture.alone;
import static dk.holdplan.problem.ProblemFixture.at;
import static dk.holdplan.problem.ProblemFixture.inClass;
import static dk.holdplan.problem.ProblemFixture.window;
import static dk.holdplan.rule.JudgeFixture.MON;
import static dk.holdplan.rule.JudgeFixture.broken;
import static dk.holdplan.rule.JudgeFixture.problem;
import static dk.holdplan.rule.JudgeFixture.training;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.problem.Interval;
import dk.holdplan.problem.ProblemFixture;
import dk.holdplan.problem.SessionKind;
import org.junit.jupiter.api.Test;

/** What each session has to keep by itself: kept, broken once, and broken more than once, differently. */
class SessionRulesTest {

    @Test
    void h01EachSessionServesADemand() {
        assertThat(broken(Rule.H01, training("c1", MON, "08:00", "anna", "cell"),
                training("c1", TUESDAY, "08:00", "anna", "cell"), training("c2", MON, "08:30", "anna", "cell")))
                .isEmpty();
        assertThat(broken(Rule.H01, training("c1", MON, "08:00", "anna", "cell"),
                alone("c1", SessionKind.CLOSING, at(TUESDAY, "08:00"), 30, "anna", "cell")))
                .containsExactly(Sentence.NO_DEMAND);
        assertThat(broken(Rule.H01, training("nobody", MON, "08:00", "anna", "cell"),
                training("c1", MON, "08:00", "nobody", "cell"), training("c2", MON, "08:05", "anna", "cell"),
                alone("c2", SessionKind.TRAINING, at(TUESDAY, "08:00"), 45, "anna", "cell"),
                training("c3", MON, "09:00", "anna", "cell"), training("c3", TUESDAY, "09:00", "anna", "cell"),
                training("c3", WEDNESDAY, "09:00", "anna", "cell"), training("c3", THURSDAY, "09:00", "anna", "cell")))
                .containsExactlyInAnyOrder(Sentence.NOTHING_KNOWN, Sentence.NOTHING_KNOWN, Sentence.OFF_THE_GRID,
                        Sentence.WRONG_LENGTH, Sentence.NO_DEMAND);
    }

    @Test
    void h03ClassOrAloneAsTriageSays() {
        ProblemFixture problem = problem().citizens(citizen("classOnly").on("class"), citizen("single").on("alone"),
                citizen("neck").neck());
        assertThat(broken(problem, Rule.H03, inClass("classOnly", at(MON, "09:00"), "anna", "gym", "back"),
                training("single", MON, "08:00", "bent", "cell"), training("neck", MON, "08:30", "bent", "cell"),
                training("c1", MON, "08:00", "carl", "den"))).isEmpty();
        assertThat(broken(problem, Rule.H03, training("classOnly", MON, "08:00", "bent", "cell")))
                .containsExactly(Sentence.CLASS_ONLY);
        assertThat(broken(problem, Rule.H03, inClass("single", at(MON, "09:00"), "anna", "gym", "back"),
                training("classOnly", MON, "08:00", "bent", "cell"),
                inClass("neck", at(MON, "09:00"), "anna", "gym", "back"))).containsExactly(Sentence.NO_CLASS_ALLOWED,
                        Sentence.CLASS_ONLY, Sentence.NO_CLASS_ALLOWED);
    }

    @Test
    void h04AKindOfClassThatSuits() {
        assertThat(broken(Rule.H04, inClass("c1", at(MON, "09:00"), "anna", "gym", "back"),
                training("c2", MON, "10:00", "anna", "cell"))).isEmpty();
        assertThat(broken(Rule.H04, inClass("c1", at(WEDNESDAY, "14:00"), "anna", "gym", "talk")))
                .containsExactly(Sentence.CLASS_KIND);
        assertThat(broken(Rule.H04, inClass("c1", at(WEDNESDAY, "14:00"), "anna", "gym", "talk"),
                inClass("c2", at(WEDNESDAY, "14:00"), "anna", "gym", "talk"),
                inClass("c3", at(WEDNESDAY, "09:00"), "anna", "gym", "more"))).hasSize(2);
    }

    @Test
    void h08InsideOneShiftAtTheRoomsSite() {
        assertThat(broken(Rule.H08, training("c1", MON, "08:00", "anna", "cell"),
                training("c2", MON, "15:30", "anna", "cell"), training("c3", MON, "11:30", "dora", "hut"),
                training("c4", MON, "12:30", "dora", "cell"))).isEmpty();
        assertThat(broken(Rule.H08, training("c1", MON, "15:45", "anna", "cell"))).hasSize(1);
        assertThat(broken(Rule.H08, training("c1", MON, "08:00", "dora", "cell"),
                training("c2", MON, "12:15", "dora", "cell"), training("c3", TUESDAY, "13:00", "dora", "cell"),
                training("c4", MON, "13:00", "dora", "hut"))).hasSize(4);
    }

    @Test
    void h09TheSkillsThatAreNeeded() {
        ProblemFixture problem = problem().citizens(citizen("spine").needs("SPINE"),
                citizen("both").needs("SPINE").needs("CLASS"));
        assertThat(broken(problem, Rule.H09, training("spine", MON, "08:00", "anna", "cell"),
                training("both", MON, "08:30", "anna", "cell"), training("c1", MON, "08:00", "carl", "den"),
                inClass("spine", at(TUESDAY, "09:00"), "bent", "gym", "back"))).isEmpty();
        assertThat(broken(problem, Rule.H09, training("spine", MON, "08:00", "bent", "cell")))
                .containsExactly(Sentence.CITIZEN_SKILL);
        assertThat(broken(problem, Rule.H09, training("both", MON, "08:00", "bent", "cell"),
                inClass("c1", at(MON, "09:00"), "carl", "gym", "back"),
                inClass("c2", at(MON, "09:00"), "carl", "gym", "back"))).containsExactly(Sentence.CITIZEN_SKILL,
                        Sentence.CLASS_SKILL, Sentence.CLASS_SKILL);
    }

    @Test
    void h12ARoomForIt() {
        assertThat(broken(Rule.H12, training("c1", MON, "08:00", "anna", "den"),
                inClass("c2", at(MON, "09:00"), "anna", "den", "back"),
                inClass("c3", at(WEDNESDAY, "14:00"), "anna", "gym", "talk"))).isEmpty();
        assertThat(broken(Rule.H12, training("c1", MON, "08:00", "anna", "gym")))
                .containsExactly(Sentence.ROOM_NOT_INDIVIDUAL);
        assertThat(broken(Rule.H12, inClass("c1", at(MON, "09:00"), "dora", "hut", "back"),
                inClass("c2", at(TUESDAY, "09:00"), "anna", "cell", "back"),
                inClass("c3", at(WEDNESDAY, "14:00"), "anna", "hut", "talk"))).containsExactlyInAnyOrder(
                        Sentence.ROOM_ELSEWHERE, Sentence.ROOM_NOT_FOR_CLASS, Sentence.ROOM_NOT_FOR_CLASS,
                        Sentence.ROOM_ELSEWHERE);
    }

    @Test
    void h13AnOpenRoomOnAnOpenDay() {
        assertThat(broken(Rule.H13, training("c1", MON, "09:30", "dora", "hut"),
                training("c2", MON, "12:30", "dora", "hut"), training("c3", MON, "13:30", "dora", "hut"),
                training("c4", THURSDAY, "15:30", "anna", "cell"))).isEmpty();
        assertThat(broken(Rule.H13, training("c1", FRIDAY, "09:00", "anna", "cell")))
                .containsExactly(Sentence.CLOSED_DAY);
        assertThat(broken(Rule.H13, training("c1", MON, "09:45", "dora", "hut"),
                training("c2", MON, "12:45", "dora", "hut"), training("c3", TUESDAY, "09:00", "dora", "hut"),
                training("c4", FRIDAY, "09:00", "dora", "hut"))).containsExactlyInAnyOrder(Sentence.ROOM_CLOSED,
                        Sentence.ROOM_CLOSED, Sentence.ROOM_CLOSED, Sentence.ROOM_CLOSED, Sentence.CLOSED_DAY);
    }

    @Test
    void h14StepFreeForWhoNeedsIt() {
        ProblemFixture problem = problem().citizens(citizen("s1").stepFree(), citizen("s2").stepFree());
        assertThat(broken(problem, Rule.H14, training("s1", MON, "08:00", "anna", "cell"),
                training("c1", MON, "08:00", "bent", "den"))).isEmpty();
        assertThat(broken(problem, Rule.H14, training("s1", MON, "08:00", "anna", "den"))).hasSize(1);
        assertThat(broken(problem, Rule.H14, training("s1", MON, "08:00", "anna", "den"),
                training("s2", MON, "08:30", "anna", "den"), training("c1", MON, "09:00", "anna", "den"))).hasSize(2);
    }

    @Test
    void h15WhenTheCitizenCanCome() {
        ProblemFixture problem = problem().citizens(
                citizen("early").available(window(MON, "08:00", "09:00")).available(window(MON, "09:00", "10:00")),
                citizen("away").absent(new Interval(at(MON, "12:00"), at(TUESDAY, "09:00"))),
                citizen("southern").sites("south"));
        assertThat(broken(problem, Rule.H15, training("early", MON, "08:30", "anna", "cell"),
                training("away", MON, "11:30", "anna", "cell"), training("away", TUESDAY, "09:00", "anna", "cell"),
                training("southern", MON, "08:00", "dora", "hut"))).isEmpty();
        assertThat(broken(problem, Rule.H15, training("early", MON, "08:45", "anna", "cell")))
                .containsExactly(Sentence.CITIZEN_UNAVAILABLE);
        assertThat(broken(problem, Rule.H15, training("early", TUESDAY, "08:30", "anna", "cell"),
                training("away", MON, "11:45", "anna", "cell"), training("away", TUESDAY, "08:45", "anna", "cell"),
                training("southern", MON, "08:00", "anna", "cell"))).containsExactly(Sentence.CITIZEN_UNAVAILABLE,
                        Sentence.CITIZEN_ABSENT, Sentence.CITIZEN_ABSENT, Sentence.OTHER_SITE);
    }
}
