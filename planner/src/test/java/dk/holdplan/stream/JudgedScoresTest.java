package dk.holdplan.stream;

import static dk.holdplan.problem.CitizenFixture.citizen;
import static dk.holdplan.problem.ProblemFixture.MONDAY;
import static dk.holdplan.problem.ProblemFixture.day;
import static dk.holdplan.problem.ProblemFixture.window;
import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore;
import dk.holdplan.model.ClassSlot;
import dk.holdplan.model.Meeting;
import dk.holdplan.model.Place;
import dk.holdplan.model.PlannedSession;
import dk.holdplan.model.Timetable;
import dk.holdplan.plan.Score;
import dk.holdplan.problem.CitizenFixture;
import dk.holdplan.problem.ClassKind;
import dk.holdplan.problem.Interval;
import dk.holdplan.problem.Pathway.Review;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.ProblemFixture;
import dk.holdplan.problem.Room;
import dk.holdplan.problem.RoomUse;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.problem.Setting;
import dk.holdplan.rule.Judge;
import dk.holdplan.rule.Verdict;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JudgedScoresTest {

    private static final int STEPS = 120;
    private static final int CITIZENS = 12;

    private static ProblemFixture problem() {
        return new ProblemFixture().weeks(2).lunch("11:00", "13:00", 45).closed(MONDAY.plusDays(10))
                .therapist("anna", "CLASS", "SPINE").therapist("bent", "CLASS").room("cell", RoomUse.INDIVIDUAL)
                .room("den", 1, false, RoomUse.INDIVIDUAL, RoomUse.BACK).room("gym", 3, true, RoomUse.BACK)
                .room(new Room("hall", "hall", ProblemFixture.SITE, 9, Set.of(RoomUse.BACK), false,
                        List.of(window(DayOfWeek.MONDAY, "08:00", "12:00")), List.of()))
                .rehabClass("back", ClassKind.BACK, 4, day(DayOfWeek.MONDAY, "09:00", "14:00"),
                        day(DayOfWeek.THURSDAY, "10:00", "13:00"))
                .rehabClass("more", ClassKind.BACK, 2, day(DayOfWeek.WEDNESDAY, "09:00"))
                .pathway("path", Setting.CLASS_IF_SUITABLE, 2)
                .pathway("once", Setting.CLASS, 1, new Review(SessionKind.CLOSING, 4, 45))
                .citizens(IntStream.range(0, CITIZENS).mapToObj(JudgedScoresTest::somebody)
                        .toArray(CitizenFixture[]::new));
    }

    private static CitizenFixture somebody(int number) {
        CitizenFixture citizen = citizen("c" + number);
        return switch (number % 6) {
            case 0 -> citizen.available(window(DayOfWeek.MONDAY, "08:00", "12:00"))
                    .available(window(DayOfWeek.THURSDAY, "10:00", "14:00"));
            case 1 -> citizen.referredOn(MONDAY.minusDays(number)).prefers(window(DayOfWeek.TUESDAY, "08:00", "12:00"));
            case 2 -> citizen.ownTherapist("anna").stepFree()
                    .absent(new Interval(MONDAY.atTime(10, 0), MONDAY.plusDays(1).atTime(9, 30)));
            case 3 -> citizen.on("once").prefers(window(DayOfWeek.MONDAY, "08:00", "10:00"));
            case 4 -> citizen.neck().needs("SPINE");
            default -> citizen.on("once");
        };
    }

    /** The solver's score of a timetable on a random walk is the judge's of its sessions. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void agreeOnTheWay(long seed) {
        walk(problem().build(), new Random(seed), STEPS);
    }

    /** The same when the first days are frozen and the rest is known. */
    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6, 7})
    void agreeAfterPublication(long seed) {
        Random random = new Random(seed);
        Session[] sessions = walk(problem().build(), random, STEPS / 2).sessions().toArray(Session[]::new);
        Problem published = problem().published(sessions).frozenBefore(MONDAY.plusDays(3).atTime(12, 0)).build();

        assertThat(Timetable.of(published).frozenSessions()).isNotEmpty();
        walk(published, random, STEPS);
    }

    /** Walks at random, soon back from what breaks a hard rule, and asserts that solver and judge agree. */
    private static Timetable walk(Problem problem, Random random, int steps) {
        Judge judge = new Judge(problem);
        Timetable timetable = Timetable.of(problem);
        List<Session> lastValid = timetable.sessions();
        int valid = 0;
        for (int i = 0; i < steps; i++) {
            RandomStep.take(timetable, random);
            Verdict verdict = judge.judge(judge.plan(timetable.sessions()));
            assertThat(RuleUnits.ofStreams(timetable)).as("%s", verdict.broken())
                    .isEqualTo(RuleUnits.ofJudge(verdict, problem));
            if (verdict.valid()) {
                lastValid = timetable.sessions();
                valid++;
            } else if (random.nextInt(3) > 0) {
                timetable.place(lastValid);
            }
        }
        assertThat(valid).isGreaterThan(steps / 5);
        timetable.place(lastValid);
        return timetable;
    }
}
