package dk.holdplan.rule;

import static dk.holdplan.problem.CitizenFixture.citizen;
import static dk.holdplan.problem.ProblemFixture.MONDAY;
import static dk.holdplan.problem.ProblemFixture.alone;
import static dk.holdplan.problem.ProblemFixture.at;
import static dk.holdplan.problem.ProblemFixture.day;
import static dk.holdplan.problem.ProblemFixture.shift;
import static dk.holdplan.problem.ProblemFixture.window;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import dk.holdplan.problem.ClassKind;
import dk.holdplan.problem.Interval;
import dk.holdplan.problem.ProblemFixture;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.Room;
import dk.holdplan.problem.RoomUse;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.problem.Setting;
import dk.holdplan.problem.Shift;
import dk.holdplan.problem.Therapist;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;

/** A small centre in which every hard rule can be broken, and what the judge says of sessions there. */
final class JudgeFixture {

    static final DayOfWeek MON = DayOfWeek.MONDAY;

    private JudgeFixture() {
    }

    static ProblemFixture problem() {
        return new ProblemFixture().lunch("11:00", "13:00", 45).closed(MONDAY.plusDays(4))
                .therapist("anna", "CLASS", "SPINE").therapist("bent", "CLASS").therapist("carl")
                .therapist(new Therapist("dora", "dora", Set.of("CLASS"),
                        List.of(new Shift("south", at(MON, "08:00"), at(MON, "12:00")),
                                shift(MONDAY, "12:30", "16:00"))))
                .room("cell", RoomUse.INDIVIDUAL).room("den", 1, false, RoomUse.INDIVIDUAL, RoomUse.BACK)
                .room("gym", 3, true, RoomUse.BACK, RoomUse.EDUCATION)
                .room(new Room("hut", "hut", "south", 5, Set.of(RoomUse.INDIVIDUAL, RoomUse.BACK), true,
                        List.of(window(MON, "08:00", "10:00"), window(MON, "10:00", "16:00")),
                        List.of(new Interval(at(MON, "13:00"), at(MON, "13:30")))))
                .rehabClass("back", ClassKind.BACK, 2, day(MON, "09:00", "14:00"), day(TUESDAY, "09:00"),
                        day(THURSDAY, "09:00"))
                .rehabClass("more", ClassKind.BACK, 8, day(WEDNESDAY, "09:00"), day(THURSDAY, "14:00"))
                .rehabClass("talk", ClassKind.EDUCATION, 8, day(WEDNESDAY, "14:00"))
                .rehabClass(new RehabClass("season", "season", ClassKind.BACK, ProblemFixture.SITE, "CLASS", 8, 60,
                        MONDAY.plusDays(1), MONDAY.plusDays(2),
                        List.of(day(MON, "15:00"), day(TUESDAY, "15:00"), day(THURSDAY, "15:00"))))
                .pathway("path", Setting.CLASS_IF_SUITABLE, 3).pathway("class", Setting.CLASS, 3)
                .pathway("alone", Setting.INDIVIDUAL, 3)
                .citizens(citizen("c1"), citizen("c2"), citizen("c3"), citizen("c4"), citizen("c5"));
    }

    static Session training(String citizen, DayOfWeek day, String time, String therapist, String room) {
        return alone(citizen, SessionKind.TRAINING, at(day, time), 30, therapist, room);
    }

    static List<Sentence> broken(ProblemFixture problem, Rule rule, Session... sessions) {
        return new Judge(problem.build()).judge(List.of(sessions)).broken().stream()
                .filter(breach -> breach.rule() == rule).map(Breach::sentence).toList();
    }

    static List<Sentence> broken(Rule rule, Session... sessions) {
        return broken(problem(), rule, sessions);
    }
}
