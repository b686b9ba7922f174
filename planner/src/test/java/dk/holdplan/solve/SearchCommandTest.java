package dk.holdplan.solve;

import static dk.holdplan.problem.CitizenFixture.citizen;
import static dk.holdplan.problem.ProblemFixture.MONDAY;
import static dk.holdplan.problem.ProblemFixture.alone;
import static dk.holdplan.problem.ProblemFixture.at;
import static dk.holdplan.problem.ProblemFixture.day;
import static dk.holdplan.problem.ProblemFixture.inClass;
import static dk.holdplan.problem.ProblemFixture.window;
import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import dk.holdplan.model.Timetable;
import dk.holdplan.plan.Score;
import dk.holdplan.problem.CitizenFixture;
import dk.holdplan.problem.ClassKind;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.ProblemFixture;
import dk.holdplan.problem.RandomLaw;
import dk.holdplan.problem.RandomPublication;
import dk.holdplan.problem.RandomSecondEdition;
import dk.holdplan.problem.RoomUse;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.problem.Setting;
import dk.holdplan.rule.Judge;
import dk.holdplan.search.SearchSetup;
import dk.holdplan.search.TimetableSearch;
import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchCommandTest {

    private static final int SLICES = 20;
    private static final int STEPS = 1_000;
    private static final Session FROZEN = inClass("c1", at(DayOfWeek.MONDAY, "14:00"), "bent", "gym", "back");
    private static final Session FROZEN_ALONE = alone("c2", SessionKind.TRAINING, at(DayOfWeek.MONDAY, "09:05"), 30,
            "ghost", "cell");
    private static final Session KNOWN = alone("c3", SessionKind.TRAINING, at(DayOfWeek.THURSDAY, "10:00"), 30, "anna",
            "cell");

    private static Problem problem() {
        return new ProblemFixture().weeks(2).lunch("11:00", "13:00", 60).therapist("anna", "CLASS", "SPINE")
                .therapist("bent", "CLASS").room("cell", 1, false, RoomUse.INDIVIDUAL).room("gym", RoomUse.BACK)
                .room("den", RoomUse.INDIVIDUAL, RoomUse.BACK)
                .rehabClass("back", ClassKind.BACK, 3, day(DayOfWeek.MONDAY, "09:00", "14:00"),
                        day(DayOfWeek.THURSDAY, "10:00", "13:00"))
                .pathway("path", Setting.CLASS_IF_SUITABLE, 2).pathway("class", Setting.CLASS, 1)
                .citizens(IntStream.rangeClosed(1, 14).mapToObj(SearchCommandTest::somebody)
                        .toArray(CitizenFixture[]::new))
                .published(FROZEN, FROZEN_ALONE, KNOWN).frozenBefore(at(DayOfWeek.TUESDAY, "00:00")).build();
    }

    private static CitizenFixture somebody(int number) {
        CitizenFixture citizen = citizen("c" + number);
        return switch (number % 5) {
            case 0 -> citizen.on("class").prefers(window(DayOfWeek.MONDAY, "08:00", "10:00"));
            case 1 -> citizen.ownTherapist("anna").stepFree();
            case 2 -> citizen.referredOn(MONDAY.minusDays(5)).needs("SPINE");
            case 3 -> citizen.neck();
            default -> citizen.available(window(DayOfWeek.MONDAY, "08:00", "12:00"))
                    .available(window(DayOfWeek.THURSDAY, "08:00", "12:00"));
        };
    }

    private static Timetable solve(Problem problem, TimetableSearch search, EnvironmentMode mode) {
        search.begin();
        Timetable timetable = Timetable.of(problem);
        timetable.place(search.sessions());
        try (Slices slices = new Slices(search, steps -> (double) steps / STEPS, SLICES, null)) {
            SearchCommand command = new SearchCommand(slices, new WorkingTimetable(timetable.copy()));
            return SolverFactory.<Timetable>create(TimefoldConfig.search(command, SLICES).withEnvironmentMode(mode))
                    .buildSolver().solve(timetable);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void givesTheSolverWhatTheSearchFinds(int threads) {
        try (TimetableSearch search = SearchSetup.of(problem(), 5).from(List.of(KNOWN)).sideBySide(threads)
                .prepare()) {
            Timetable best = solve(problem(), search, EnvironmentMode.FULL_ASSERT);

            assertThat(best.sessions()).containsExactlyInAnyOrderElementsOf(search.sessions());
            assertThat(best.score())
                    .isEqualTo(HardMediumSoftScore.of(0, (int) -search.medium(), (int) -search.soft()));
            assertThat(new Judge(problem()).plan(best.sessions()).score())
                    .isEqualTo(new Score(0, (int) search.medium(), (int) search.soft()));
        }
    }

    /** The same whatever the second edition of the rules brought, also after a publication of which some is past. */
    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7})
    void givesTheSolverWhatTheSearchFindsByTheSecondEdition(long seed) {
        Problem problem = RandomSecondEdition.tied(seed);
        List<Session> sessions = solved(problem, seed);

        solved(RandomSecondEdition.now(RandomPublication.of(problem, sessions, seed), seed), seed);
        solved(RandomLaw.of(seed, sessions), seed);
    }

    private static List<Session> solved(Problem problem, long seed) {
        try (TimetableSearch search = SearchSetup.of(problem, seed).from(problem.publishedSessions()).sideBySide(1)
                .prepare()) {
            Timetable best = solve(problem, search, EnvironmentMode.FULL_ASSERT);

            assertThat(best.sessions()).containsExactlyInAnyOrderElementsOf(search.sessions());
            assertThat(best.score())
                    .isEqualTo(HardMediumSoftScore.of(0, (int) -search.medium(), (int) -search.soft()));
            assertThat(new Judge(problem).plan(best.sessions()).score())
                    .isEqualTo(new Score(0, (int) search.medium(), (int) search.soft()));
            return best.sessions();
        }
    }
}
