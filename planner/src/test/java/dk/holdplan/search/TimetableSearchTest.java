package dk.holdplan.search;

import static dk.holdplan.problem.CitizenFixture.citizen;
import static dk.holdplan.problem.ProblemFixture.MONDAY;
import static dk.holdplan.problem.ProblemFixture.alone;
import static dk.holdplan.problem.ProblemFixture.at;
import static dk.holdplan.problem.ProblemFixture.day;
import static dk.holdplan.problem.ProblemFixture.inClass;
import static dk.holdplan.problem.ProblemFixture.window;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.plan.Plan;
import dk.holdplan.plan.Plan.Unplaced;
import dk.holdplan.plan.Score;
import dk.holdplan.problem.CitizenFixture;
import dk.holdplan.problem.ClassKind;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.ProblemFixture;
import dk.holdplan.problem.RandomProblem;
import dk.holdplan.problem.RandomPublication;
import dk.holdplan.problem.RandomSecondEdition;
import dk.holdplan.problem.RoomUse;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.problem.Setting;
import dk.holdplan.rule.Level;
import dk.holdplan.rule.Rule;
import java.time.DayOfWeek;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("slow")
class TimetableSearchTest {

    private static final List<Long> SEEDS = LongStream.range(0, Integer.getInteger("holdplan.seeds", 60)).boxed()
            .toList();

    /** One therapist, a room, a class on Tuesdays and two citizens with two trainings. */
    private static ProblemFixture week(CitizenFixture... more) {
        return new ProblemFixture().therapist("anna", "CLASS").room("cell", RoomUse.INDIVIDUAL)
                .room("gym", RoomUse.BACK)
                .rehabClass("back", ClassKind.BACK, 4, day(DayOfWeek.TUESDAY, "09:00", "14:00"))
                .pathway("path", Setting.CLASS_IF_SUITABLE, 2).citizens(citizen("c1"), citizen("c2")).citizens(more);
    }

    private static Plan search(ProblemFixture problem) {
        return JudgedSearch.run(problem.build(), List.of(), 1);
    }

    private static Session training(String citizen, DayOfWeek day, String time) {
        return alone(citizen, SessionKind.TRAINING, at(day, time), 30, "anna", "cell");
    }

    /** Whatever the problem: see {@link JudgedSearch}. */
    @ParameterizedTest
    @FieldSource("SEEDS")
    void knowsThePriceOfWhatItFinds(long seed) {
        Problem problem = RandomProblem.of(seed);
        List<Session> sessions = JudgedSearch.run(problem, List.of(), seed).sessions();
        for (int again = 0; again < 3; again++) {
            Problem published = RandomPublication.of(problem, sessions, 10 * seed + again);
            JudgedSearch.run(published, again == 0 ? List.of() : published.publishedSessions(), seed);
        }
    }

    /** The same with what the second edition of the rules brought. */
    @ParameterizedTest
    @FieldSource("SEEDS")
    void knowsThePriceOfWhatItFindsByTheSecondEdition(long seed) {
        Problem problem = RandomSecondEdition.of(seed);

        List<Session> sessions = JudgedSearch.run(problem, List.of(), seed).sessions();
        for (int again = 0; again < 2; again++) {
            Problem published = RandomPublication.of(problem, sessions, 10 * seed + again);
            JudgedSearch.run(published, published.publishedSessions(), seed);
        }
    }

    /** The same with sessions of a citizen or a person that are tied to each other, and with nothing new before a moment. */
    @ParameterizedTest
    @FieldSource("SEEDS")
    void knowsThePriceOfWhatItFindsWithTies(long seed) {
        Problem problem = RandomSecondEdition.tied(seed);

        List<Session> sessions = JudgedSearch.run(problem, List.of(), seed).sessions();
        for (int again = 0; again < 2; again++) {
            Problem published = RandomSecondEdition.now(RandomPublication.of(problem, sessions, 10 * seed + again),
                    seed);
            JudgedSearch.run(published, published.publishedSessions(), seed);
        }
    }

    @Test
    void letsOthersHoldItUpAndFindsTheSame() {
        Problem problem = RandomProblem.of(3);
        AtomicInteger held = new AtomicInteger();
        SearchSetup setup = SearchSetup.of(problem, 1).sideBySide(2);

        try (TimetableSearch polite = setup.courteous(held::incrementAndGet).prepare();
                TimetableSearch other = setup.prepare()) {
            for (TimetableSearch search : List.of(polite, other)) {
                search.begin();
                search.advance(steps -> steps / 500.0, 1);
            }

            assertThat(held).hasValueGreaterThanOrEqualTo(2 * 500 / 100);
            assertThat(polite.sessions()).isEqualTo(other.sessions());
        }
    }

    /** Also when two threads work apart, as they do for every odd seed. */
    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 5, 7})
    void findsTheSameAgainWithTheSameSeed(long seed) {
        Problem problem = RandomProblem.of(seed);

        assertThat(JudgedSearch.run(problem, List.of(), seed)).isEqualTo(JudgedSearch.run(problem, List.of(), seed));
    }

    @Test
    void placesEverythingWhenThereIsRoom() {
        assertThat(search(week()).unplaced()).isEmpty();
    }

    @Test
    void findsNothingToDoWithoutCitizens() {
        assertThat(search(new ProblemFixture().therapist("anna").room("cell", RoomUse.INDIVIDUAL)))
                .isEqualTo(new Plan(new Score(0, 0, 0), List.of(), List.of(), List.of(), List.of()));
    }

    @Test
    void placesNothingWithoutTherapists() {
        Plan plan = search(new ProblemFixture().room("cell", RoomUse.INDIVIDUAL)
                .rehabClass("back", ClassKind.BACK, 4, day(DayOfWeek.TUESDAY, "09:00"))
                .pathway("path", Setting.CLASS_IF_SUITABLE, 2).citizens(citizen("c1")));

        assertThat(plan.sessions()).isEmpty();
        assertThat(plan.unplaced()).hasSize(2);
    }

    @Test
    void trainsEverybodyAloneWithoutClasses() {
        Plan plan = search(new ProblemFixture().therapist("anna").room("cell", RoomUse.INDIVIDUAL)
                .pathway("path", Setting.CLASS_IF_SUITABLE, 2).citizens(citizen("c1"), citizen("c2")));

        assertThat(plan.sessions()).hasSize(4).allMatch(session -> session.rehabClass() == null);
    }

    @Test
    void leavesOutWhatNobodyCanDo() {
        Plan plan = search(week(citizen("c3").needs("SWIMMING").neck(),
                citizen("c4").available(window(DayOfWeek.SUNDAY, "08:00", "12:00"))));

        assertThat(plan.unplaced()).containsExactlyInAnyOrder(new Unplaced("c3", SessionKind.TRAINING, 0),
                new Unplaced("c3", SessionKind.TRAINING, 0), new Unplaced("c4", SessionKind.TRAINING, 0),
                new Unplaced("c4", SessionKind.TRAINING, 0));
    }

    @Test
    void holdsNoMeetingOutsideAllShifts() {
        Plan plan = search(week().rehabClass("night", ClassKind.BACK, 4, day(DayOfWeek.MONDAY, "05:00", "22:00")));

        assertThat(plan.unplaced()).isEmpty();
        assertThat(plan.sessions()).noneMatch(session -> "night".equals(session.rehabClass()));
    }

    @Test
    void missesPublishedSessionsOutsideAllShifts() {
        Plan plan = search(week().published(training("c1", DayOfWeek.MONDAY, "05:00"),
                training("c1", DayOfWeek.WEDNESDAY, "22:00"), training("c2", DayOfWeek.MONDAY, "09:05")));

        assertThat(plan.score().soft()).isGreaterThanOrEqualTo(3 * Rule.PUBLISHED_MOVED.defaultWeight());
    }

    @Test
    void keepsWhatIsPublishedWhenItCan() {
        Session alone = training("c1", DayOfWeek.MONDAY, "15:15");
        Session inClass = inClass("c1", at(DayOfWeek.TUESDAY, "14:00"), "anna", "gym", "back");

        Plan plan = search(week().published(alone, inClass).weight("adjacentDays", 0));

        assertThat(plan.sessions()).contains(alone, inClass);
    }

    @Test
    void repeatsFrozenSessionsHoweverStrange() {
        Session[] frozen = {training("c1", DayOfWeek.MONDAY, "09:00"), training("c1", DayOfWeek.MONDAY, "13:00"),
                training("c1", DayOfWeek.TUESDAY, "09:10"), training("c2", DayOfWeek.MONDAY, "09:00"),
                inClass("c2", at(DayOfWeek.TUESDAY, "05:00"), "ghost", "nowhere", "back"),
                inClass("c2", at(DayOfWeek.TUESDAY, "09:00"), "anna", "gym", "lost"),
                inClass("c1", at(DayOfWeek.WEDNESDAY, "14:00"), "anna", "gym", "back")};

        Plan plan = search(week(citizen("c3")).published(frozen).frozenBefore(MONDAY.plusDays(3).atStartOfDay()));

        assertThat(plan.sessions()).startsWith(frozen);
        assertThat(plan.unplaced()).isEmpty();
    }

    @Test
    void leavesOutNothingWhenPricesAreAllZero() {
        ProblemFixture problem = week();
        Rule.of(Level.SOFT).forEach(rule -> problem.weight(rule.id(), 0));

        assertThat(search(problem).score()).isEqualTo(new Score(0, 0, 0));
        assertThat(search(problem).sessions()).hasSize(4);
    }

    @Test
    void joinsOneMeetingInAllWeeksAtOneTime() {
        Plan plan = search(week(citizen("c3"), citizen("c4")).weeks(3).therapist("bent", "CLASS"));

        assertThat(plan.sessions()).filteredOn(session -> session.rehabClass() != null)
                .extracting(session -> session.start().toLocalTime()).isNotEmpty()
                .containsOnly(plan.sessions().stream().filter(session -> session.rehabClass() != null).findFirst()
                        .orElseThrow().start().toLocalTime());
    }
}
