package dk.holdplan.explain;

import static dk.holdplan.problem.CitizenFixture.citizen;
import static dk.holdplan.problem.ProblemFixture.MONDAY;
import static dk.holdplan.problem.ProblemFixture.alone;
import static dk.holdplan.problem.ProblemFixture.at;
import static dk.holdplan.problem.ProblemFixture.shift;
import static dk.holdplan.problem.ProblemFixture.window;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.explain.Reason.Share;
import dk.holdplan.plan.Plan;
import dk.holdplan.plan.Plan.Unplaced;
import dk.holdplan.plan.Score;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.ProblemFixture;
import dk.holdplan.problem.RandomProblem;
import dk.holdplan.problem.RoomUse;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.problem.Setting;
import dk.holdplan.problem.Therapist;
import dk.holdplan.rule.Attempts;
import dk.holdplan.rule.Breach;
import dk.holdplan.rule.Judge;
import dk.holdplan.rule.Level;
import dk.holdplan.rule.Rule;
import dk.holdplan.rule.Sentence;
import dk.holdplan.search.SearchSetup;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("slow")
class ReasonsTest {

    /** One therapist from 8 to 9 on Monday, one room; the first citizen takes half of the hour. */
    private static Problem hour(String from, String to) {
        return new ProblemFixture()
                .therapist(new Therapist("anna", "Anna", Set.of(), List.of(shift(MONDAY, "08:00", "09:00"))))
                .room("cell", RoomUse.INDIVIDUAL).pathway("path", Setting.INDIVIDUAL, 1)
                .citizens(citizen("c1"), citizen("c2").available(window(DayOfWeek.MONDAY, from, to))).build();
    }

    @Test
    void countEveryPlaceByWhatBlocksItAndSayWhoseSessionsDo() {
        Problem problem = hour("08:00", "09:00");
        Session taken = alone("c1", SessionKind.TRAINING, at(DayOfWeek.MONDAY, "08:00"), 30, "anna", "cell");
        Unplaced open = new Unplaced("c2", SessionKind.TRAINING, 0);

        Reason reason = new Reasons(problem, List.of(taken)).of(open);

        assertThat(reason.alone()).isTrue();
        assertThat(reason.inClass()).isFalse();
        assertThat(reason.first()).isEqualTo(MONDAY);
        // Each quarter from 8:00 to 15:30 on five days; only 8:30 on Monday is free.
        assertThat(reason.places()).isEqualTo(5 * 31);
        assertThat(reason.free()).isEqualTo(1);
        assertThat(reason.obstacles()).extracting(block -> block.obstacle().rule() + " " + block.obstacle().id() + " "
                + block.places() + " " + block.alone()).containsExactly("H08 anna 152 0", "H15 c2 152 0",
                        "H07 anna 2 0", "H11 cell 2 0");
        assertThat(reason.obstacles().getLast().by()).containsExactly(new Share(Holder.CITIZEN, "c1", 2));
    }

    @Test
    void tellWhatAloneKeepsAPlaceBack() {
        Problem problem = hour("09:00", "09:30");

        Reason reason = new Reasons(problem, List.of()).of(new Unplaced("c2", SessionKind.TRAINING, 0));

        assertThat(reason.free()).isZero();
        assertThat(reason.obstacles().getFirst().obstacle())
                .isEqualTo(new Obstacle(Sentence.CITIZEN_UNAVAILABLE, Holder.CITIZEN, "c2"));
        assertThat(reason.obstacles().getFirst().alone()).isEqualTo(3);
        assertThat(reason.obstacles().getLast().obstacle())
                .isEqualTo(new Obstacle(Sentence.NOT_ON_SHIFT, Holder.THERAPIST, "anna"));
        assertThat(reason.obstacles().getLast().alone()).isEqualTo(1);
    }

    @Test
    void putTheStartGuaranteeFirst() {
        Problem problem = new ProblemFixture().therapist("anna").room("cell", RoomUse.INDIVIDUAL)
                .pathway("path", Setting.INDIVIDUAL, 1)
                .citizens(citizen("c1"), citizen("c2").referredOn(MONDAY.minusDays(2))).build();
        Plan empty = new Judge(problem).plan(List.of());

        assertThat(new Reasons(problem, List.of()).of(empty)).extracting(reason -> reason.demand().kind())
                .startsWith(SessionKind.EXAMINATION).contains(SessionKind.TRAINING).hasSize(empty.unplaced().size());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void areWhatTheJudgeSaysToEveryPlaceByItself(long seed) {
        Problem problem = RandomProblem.of(seed);
        List<Session> sessions = sessions(problem);
        Attempts attempts = new Attempts(problem, sessions);
        Reasons reasons = new Reasons(problem, sessions);
        for (Unplaced unplaced : Set.copyOf(new Judge(problem).plan(sessions).unplaced())) {
            reasons.surveys(unplaced).forEach(survey -> {
                TriedTime tried = survey.tried();
                for (int therapist = 0; therapist < tried.therapists().size(); therapist++) {
                    for (int room = 0; room < tried.rooms().size(); room++) {
                        Session session = tried.session(unplaced.citizen(), unplaced.kind(),
                                tried.therapists().get(therapist), tried.rooms().get(room));
                        Set<Rule> expected = attempts.breaches(session).stream().map(Breach::rule)
                                .collect(Collectors.toSet());
                        Set<Rule> told = survey.all(therapist, room).stream().map(Obstacle::rule)
                                .collect(Collectors.toSet());
                        assertThat(told).as("%s", session).isEqualTo(expected);
                    }
                }
            });
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 4, 6, 7})
    void countWhatTryingEveryPlaceWithTheWholeJudgeCounts(long seed) {
        Problem problem = RandomProblem.of(seed);
        List<Session> sessions = sessions(problem);
        Judge judge = new Judge(problem);
        Reasons reasons = new Reasons(problem, sessions);
        for (Unplaced unplaced : judge.plan(sessions).unplaced().stream().distinct().limit(3).toList()) {
            Map<Rule, Integer> expected = new EnumMap<>(Rule.class);
            reasons.surveys(unplaced).map(Survey::tried).flatMap(tried -> everyPlace(tried, unplaced))
                    .forEach(session -> broken(judge, sessions, session)
                            .forEach(rule -> expected.merge(rule, 1, Integer::sum)));
            Map<Rule, Integer> told = new EnumMap<>(Rule.class);
            reasons.of(unplaced).obstacles()
                    .forEach(block -> told.merge(block.obstacle().rule(), block.places(), Integer::sum));

            assertThat(told).as("%s of seed %d", unplaced, seed).isEqualTo(expected);
        }
    }

    private static Stream<Session> everyPlace(TriedTime tried, Unplaced unplaced) {
        return tried.therapists().stream().flatMap(therapist -> tried.rooms().stream()
                .map(room -> tried.session(unplaced.citizen(), unplaced.kind(), therapist, room)));
    }

    private static Set<Rule> broken(Judge judge, List<Session> sessions, Session more) {
        List<Session> with = new ArrayList<>(sessions);
        with.add(more);
        return judge.judge(new Plan(new Score(0, 0, 0), with, List.of(), List.of(), List.of())).broken().stream()
                .map(Breach::rule).filter(rule -> rule.level() == Level.HARD).collect(Collectors.toSet());
    }

    /** The citizen's own session keeps its therapist and room from the citizen but for the very place where it is. */
    @Test
    void countTheRoomThatTheCitizenTakesTheSameTime() {
        Problem problem = new ProblemFixture().therapist("anna").therapist("bo").therapist("carl")
                .room("cell", RoomUse.INDIVIDUAL).room("den", RoomUse.INDIVIDUAL)
                .pathway("path", Setting.INDIVIDUAL, 2)
                .citizens(citizen("c1").available(window(DayOfWeek.MONDAY, "08:00", "16:00"))).build();
        Session own = alone("c1", SessionKind.TRAINING, at(DayOfWeek.MONDAY, "08:00"), 30, "anna", "cell");

        Reason reason = new Reasons(problem, List.of(own)).of(new Unplaced("c1", SessionKind.TRAINING, 0));

        // 8:00 and 8:15 with three therapists, less the place that the session itself has; the other room likewise.
        assertThat(places(reason, Rule.H11)).isEqualTo(2 * 3 - 1);
        assertThat(places(reason, Rule.H07)).isEqualTo(2 * 2 - 1);
    }

    private static int places(Reason reason, Rule rule) {
        return reason.obstacles().stream().filter(block -> block.obstacle().rule() == rule)
                .mapToInt(Reason.ObstacleCount::places)
                .sum();
    }

    private static List<Session> sessions(Problem problem) {
        return SearchSetup.of(problem, 0).from(List.of()).sessionsAfter(0);
    }
}
