package dk.holdplan.solve;

import static dk.holdplan.problem.CitizenFixture.citizen;
import static dk.holdplan.problem.ProblemFixture.MONDAY;
import static dk.holdplan.problem.ProblemFixture.alone;
import static dk.holdplan.problem.ProblemFixture.at;
import static dk.holdplan.problem.ProblemFixture.day;
import static dk.holdplan.problem.ProblemFixture.inClass;
import static dk.holdplan.problem.ProblemFixture.window;
import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import dk.holdplan.model.Timetable;
import dk.holdplan.plan.Score;
import dk.holdplan.problem.ClassKind;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.ProblemFixture;
import dk.holdplan.problem.RandomLaw;
import dk.holdplan.problem.RandomSecondEdition;
import dk.holdplan.problem.RoomUse;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.problem.Setting;
import dk.holdplan.rule.Judge;
import dk.holdplan.rule.Verdict;
import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainSearchTest {

    private static final Session FROZEN = inClass("c1", at(DayOfWeek.MONDAY, "14:00"), "bent", "gym", "back");
    private static final Session KNOWN = alone("c2", SessionKind.TRAINING, at(DayOfWeek.THURSDAY, "10:00"), 30, "anna",
            "cell");

    private static Problem problem() {
        return new ProblemFixture().weeks(2).lunch("11:00", "13:00", 60).therapist("anna", "CLASS", "SPINE")
                .therapist("bent", "CLASS").room("cell", 1, false, RoomUse.INDIVIDUAL).room("gym", RoomUse.BACK)
                .room("den", RoomUse.INDIVIDUAL, RoomUse.BACK)
                .rehabClass("back", ClassKind.BACK, 2, day(DayOfWeek.MONDAY, "09:00", "14:00"),
                        day(DayOfWeek.THURSDAY, "10:00", "13:00"))
                .pathway("path", Setting.CLASS_IF_SUITABLE, 2).pathway("class", Setting.CLASS, 1)
                .citizens(citizen("c1").ownTherapist("anna"), citizen("c2").stepFree(),
                        citizen("c3").on("class").prefers(window(DayOfWeek.MONDAY, "08:00", "10:00")),
                        citizen("c4").on("class").available(window(DayOfWeek.MONDAY, "08:00", "12:00"))
                                .available(window(DayOfWeek.THURSDAY, "08:00", "12:00")),
                        citizen("c5").referredOn(MONDAY.minusDays(5)).needs("SPINE"))
                .published(FROZEN, KNOWN).frozenBefore(at(DayOfWeek.TUESDAY, "00:00")).build();
    }

    private static Timetable solve(EnvironmentMode mode, long seed, int steps) {
        return solve(problem(), mode, seed, steps);
    }

    private static Timetable solve(Problem problem, EnvironmentMode mode, long seed, int steps) {
        SolverConfig config = PlainSearch.config(seed).withEnvironmentMode(mode);
        config.getPhaseConfigList().getLast().setTerminationConfig(new TerminationConfig().withStepCountLimit(steps));
        return SolverFactory.<Timetable>create(config).buildSolver().solve(Timetable.of(problem));
    }

    @Test
    void keepsTheScoreTrueAtEveryMove() {
        Timetable timetable = solve(EnvironmentMode.FULL_ASSERT, 7, 500);

        Judge judge = new Judge(problem());
        Verdict verdict = judge.judge(judge.plan(timetable.sessions()));
        assertThat(verdict.broken()).isEmpty();
        assertThat(new Score(-timetable.score().hardScore(), -timetable.score().mediumScore(),
                -timetable.score().softScore())).isEqualTo(verdict.score());
        assertThat(timetable.sessions()).contains(FROZEN);
    }

    @Test
    void findsTheSameTimetableAgainWithTheSameSeed() {
        Timetable first = solve(EnvironmentMode.PHASE_ASSERT, 3, 2000);
        Timetable second = solve(EnvironmentMode.PHASE_ASSERT, 3, 2000);

        assertThat(second.sessions()).isEqualTo(first.sessions());
        assertThat(second.score()).isEqualTo(first.score());
    }

    @Test
    void placesWhatCanBePlaced() {
        Timetable timetable = solve(EnvironmentMode.PHASE_ASSERT, 5, 2000);

        assertThat(timetable.score().hardScore()).isZero();
        assertThat(timetable.score().mediumScore()).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 5})
    void keepsTheScoreTrueAtEveryMoveByTheSecondEdition(long seed) {
        Problem problem = RandomSecondEdition.tied(seed);

        Timetable first = solve(problem, EnvironmentMode.FULL_ASSERT, seed, 60);
        solve(RandomLaw.of(seed, first.sessions()), EnvironmentMode.FULL_ASSERT, seed, 60);
    }
}
