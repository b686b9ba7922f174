package dk.holdplan.explain;

import static dk.holdplan.problem.CitizenFixture.citizen;
import static dk.holdplan.problem.ProblemFixture.MONDAY;
import static dk.holdplan.problem.ProblemFixture.SITE;
import static dk.holdplan.problem.ProblemFixture.alone;
import static dk.holdplan.problem.ProblemFixture.at;
import static dk.holdplan.problem.ProblemFixture.shift;
import static dk.holdplan.problem.ProblemFixture.window;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.change.Change.TherapistOnShift;
import dk.holdplan.change.Changes;
import dk.holdplan.plan.Plan.Unplaced;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.ProblemFixture;
import dk.holdplan.problem.RoomUse;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.problem.Setting;
import dk.holdplan.problem.Therapist;
import dk.holdplan.rule.Language;
import dk.holdplan.search.SearchSetup;
import dk.holdplan.search.SearchSetup.Favour;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who gets a place that a change opens. */
class ContestTest {

    private static final int STEPS = 50;
    private static final Session TAKEN = alone("c1", SessionKind.TRAINING, at(DayOfWeek.MONDAY, "08:00"), 30, "anna",
            "cell");
    private static final Unplaced SECOND = new Unplaced("c2", SessionKind.TRAINING, 0);

    private static final TherapistOnShift HOUR = new TherapistOnShift("anna", SITE, at(DayOfWeek.MONDAY, "08:30"),
            at(DayOfWeek.MONDAY, "09:30"));

    private static final Unplaced C3 = new Unplaced("c3", SessionKind.TRAINING, 0);

    @Test
    void isSureWhereOnlyTheDemandCanGo() {
        Problem problem = problem("08:00", "08:30", "08:30", "09:00");

        Openings.Found found = new Openings(problem, List.of(TAKEN), STEPS).of(SECOND);

        assertThat(found.openings()).isNotEmpty().allMatch(Opening::sure);
        assertThat(found.openings().getFirst().contest().text(Language.ENGLISH)).isEmpty();
        assertThat(found.tried()).isEqualTo(found.singles());
    }

    @Test
    void namesWhoElseMayHaveTheOnlyPlaceThatTheChangeOpens() {
        Problem problem = problem("08:00", "09:00", "08:30", "09:00");

        Contest contest = verification(problem, SECOND).assessed(List.of(HOUR)).orElseThrow().contest();

        assertThat(contest.sure()).isFalse();
        assertThat(contest.rivals()).containsExactly(C3);
        assertThat(contest.counted(2, 3).text(Language.ENGLISH))
                .isEqualTo("not sure: in 2 of 3 attempts; else the place may go to c3 (training)");
        assertThat(contest.counted(2, 3).text(Language.DANISH))
                .isEqualTo("ikke sikkert: i 2 af 3 forsøg; ellers kan pladsen gå til c3 (træning)");
    }

    @Test
    void tellsHowOftenADemandHasAPlaceThatOthersMayHave() {
        List<Opening> openings = new Openings(problem("08:00", "09:00", "08:30", "09:00"), List.of(TAKEN), STEPS)
                .of(SECOND).openings();

        assertThat(openings).noneMatch(Opening::sure).allSatisfy(opening -> {
            assertThat(opening.contest().held()).isBetween(1, opening.contest().attempts());
            assertThat(opening.place().citizen()).isEqualTo("c2");
        });
    }

    @Test
    void isSureForWhomItCostsMoreToLeaveOutAndNothingForTheOther() {
        Problem problem = new ProblemFixture()
                .therapist(new Therapist("anna", "Anna", Set.of(), List.of(shift(MONDAY, "08:00", "08:30"))))
                .room("cell", RoomUse.INDIVIDUAL).pathway("path", Setting.INDIVIDUAL, 1)
                .citizens(citizen("c1").available(window(DayOfWeek.MONDAY, "08:00", "08:30")),
                        citizen("c2").referredOn(MONDAY.minusDays(5))
                                .available(window(DayOfWeek.MONDAY, "08:30", "09:30")),
                        citizen("c3").available(window(DayOfWeek.MONDAY, "08:30", "09:30")))
                .build();
        Verification examination = verification(problem, new Unplaced("c2", SessionKind.EXAMINATION, 0));
        Verification training = verification(problem, C3);

        assertThat(examination.assessed(List.of(HOUR))).get().extracting(Opening::sure).isEqualTo(true);
        assertThat(training.assessed(List.of(HOUR)).flatMap(training::counted)).isEmpty();
    }

    @Test
    void searchesPreferOrLeaveOutADemandAmongEqualOnes() {
        Problem problem = Changes
                .apply(problem("08:00", "09:00", "08:30", "09:00"), List.of(TAKEN), List.of(HOUR), null).problem();
        for (long seed : IntStream.rangeClosed(1, 5).asLongStream().toArray()) {
            SearchSetup setup = SearchSetup.of(problem, seed).from(List.of(TAKEN));
            List<Session> with = setup.favouring(new Favour.First(C3)).sessionsAfter(0);
            List<Session> without = setup.favouring(new Favour.LeftOut(C3, 1)).sessionsAfter(200);

            assertThat(with).extracting(Session::citizen).contains("c3").doesNotContain("c2");
            assertThat(without).extracting(Session::citizen).contains("c2").doesNotContain("c3");
        }
    }

    private static Verification verification(Problem problem, Unplaced demand) {
        return new Verification(problem, List.of(TAKEN), demand, STEPS);
    }

    /** The first has the only half hour of Monday; the second and the third would come in the next one. */
    private static Problem problem(String from, String to, String since, String until) {
        return new ProblemFixture()
                .therapist(new Therapist("anna", "Anna", Set.of(), List.of(shift(MONDAY, "08:00", "08:30"))))
                .room("cell", RoomUse.INDIVIDUAL).pathway("path", Setting.INDIVIDUAL, 1)
                .citizens(citizen("c1").available(window(DayOfWeek.MONDAY, "08:00", "08:30")),
                        citizen("c2").available(window(DayOfWeek.MONDAY, since, until)),
                        citizen("c3").available(window(DayOfWeek.MONDAY, from, to)))
                .build();
    }
}
