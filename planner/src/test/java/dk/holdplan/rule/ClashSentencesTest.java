package dk.holdplan.rule;

import static dk.holdplan.problem.CitizenFixture.citizen;
import static dk.holdplan.problem.ProblemFixture.alone;
import static dk.holdplan.problem.ProblemFixture.at;
import static dk.holdplan.problem.ProblemFixture.day;
import static dk.holdplan.problem.ProblemFixture.inClass;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.problem.ClassKind;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.ProblemFixture;
import dk.holdplan.problem.RoomUse;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.problem.Setting;
import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClashSentencesTest {

    private static Problem problem() {
        return new ProblemFixture().lunch("11:00", "13:00", 45)
                .pathway("path", Setting.CLASS, 1).citizens(citizen("c1"), citizen("c2"), citizen("c3"))
                .therapist("anna", "CLASS").therapist("bo", "CLASS").room("gym", RoomUse.BACK)
                .room("hall", RoomUse.BACK, RoomUse.INDIVIDUAL)
                .rehabClass("back", ClassKind.BACK, 8, day(DayOfWeek.MONDAY, "09:00", "10:30"),
                        day(DayOfWeek.TUESDAY, "09:00"))
                .build();
    }

    private static List<String> said(Rule rule, Language language, Session... sessions) {
        return new Judge(problem()).judge(List.of(sessions)).broken().stream().filter(breach -> breach.rule() == rule)
                .map(breach -> breach.sentence().in(language, breach.values())).toList();
    }

    @Test
    void sayNothingOfMeetingsThatAreTogether() {
        assertThat(said(Rule.H05, Language.ENGLISH, inClass("c1", at(DayOfWeek.MONDAY, "09:00"), "anna", "gym", "back"),
                inClass("c2", at(DayOfWeek.MONDAY, "09:00"), "anna", "gym", "back"),
                inClass("c3", at(DayOfWeek.TUESDAY, "09:00"), "bo", "hall", "back"))).isEmpty();
    }

    @Test
    void nameBothRoomsOfAMeetingThatIsApart() {
        Session[] sessions = {inClass("c2", at(DayOfWeek.MONDAY, "09:00"), "anna", "hall", "back"),
                inClass("c1", at(DayOfWeek.MONDAY, "09:00"), "anna", "gym", "back"),
                inClass("c3", at(DayOfWeek.MONDAY, "09:00"), "anna", "gym", "back")};

        assertThat(said(Rule.H05, Language.ENGLISH, sessions)).containsExactly(
                "class back meets Mon 30 Nov 09:00 with anna in gym, and Mon 30 Nov 09:00 with anna in hall");
        assertThat(said(Rule.H05, Language.DANISH, sessions)).singleElement().asString()
                .matches("hold back mødes man\\.? 30/11 kl\\. 09\\.00 hos anna i gym og man\\.? 30/11 kl\\. 09\\.00 "
                        + "hos anna i hall");
    }

    @Test
    void nameBothTimesOfAClassThatStartsTwice() {
        assertThat(said(Rule.H05, Language.ENGLISH, inClass("c1", at(DayOfWeek.MONDAY, "10:30"), "bo", "hall", "back"),
                inClass("c2", at(DayOfWeek.MONDAY, "09:00"), "anna", "gym", "back"))).containsExactlyInAnyOrder(
                        "class back meets Mon 30 Nov 09:00 with anna in gym, and Mon 30 Nov 10:30 with bo in hall",
                        "class back meets Mon 30 Nov 09:00 and Mon 30 Nov 10:30, and keeps to one time on each weekday");
    }

    @Test
    void nameEverythingThatTakesALunchAndWhen() {
        Session[] sessions = {alone("c1", SessionKind.TRAINING, at(DayOfWeek.MONDAY, "11:15"), 30, "anna", "hall"),
                alone("c2", SessionKind.TRAINING, at(DayOfWeek.MONDAY, "12:15"), 30, "anna", "hall"),
                alone("c3", SessionKind.TRAINING, at(DayOfWeek.MONDAY, "13:00"), 30, "anna", "hall"),
                alone("c3", SessionKind.TRAINING, at(DayOfWeek.TUESDAY, "11:30"), 30, "anna", "hall")};

        assertThat(said(Rule.H10, Language.ENGLISH, sessions)).containsExactly(
                "anna has no lunch on Mon 30 Nov: the time is taken by c1 11:15-11:45, c2 12:15-12:45");
        assertThat(said(Rule.H10, Language.DANISH, sessions)).singleElement().asString().matches(
                "anna har ingen frokost man\\.? 30/11: tiden er optaget af c1 11:15-11:45, c2 12:15-12:45");
    }
}
