package dk.holdplan.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.demand.Demand;
import dk.holdplan.demand.Needs;
import dk.holdplan.plan.Plan;
import dk.holdplan.plan.Plan.Unplaced;
import dk.holdplan.plan.Score;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.RandomProblem;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.Session;
import dk.holdplan.search.SearchSetup;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A part of the timetable is judged as the whole is. */
class AttemptsTest {

    private static final int TRIES = 400;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void breakTheSameRulesAsTheWholeTimetableWithTheSession(long seed) {
        Problem problem = RandomProblem.of(seed);
        List<Session> sessions = sparse(problem, seed);
        Judge judge = new Judge(problem);
        Attempts attempts = new Attempts(problem, sessions);
        List<Unplaced> open = judge.plan(sessions).unplaced();
        Random random = new Random(seed);
        for (int i = 0; i < TRIES && !open.isEmpty(); i++) {
            Session session = any(problem, open.get(random.nextInt(open.size())), random);
            List<Session> more = new ArrayList<>(sessions);
            more.add(session);
            Plan plan = new Plan(new Score(0, 0, 0), more, List.of(), List.of(), List.of());

            assertThat(rules(attempts.breaches(session))).as("%s", session)
                    .isEqualTo(rules(judge.judge(plan).broken()));
        }
    }

    /** A timetable from which a third of the sessions is gone, so that there is something to try. */
    private static List<Session> sparse(Problem problem, long seed) {
        Random random = new Random(seed);
        return SearchSetup.of(problem, seed).from(List.of()).sessionsAfter(0).stream()
                .filter(session -> random.nextInt(3) > 0).toList();
    }

    private static Session any(Problem problem, Unplaced unplaced, Random random) {
        Demand demand = Needs.of(problem).get(unplaced.citizen()).demands().stream()
                .filter(each -> each.kind() == unplaced.kind() && each.week() == unplaced.week()).findFirst()
                .orElseThrow();
        RehabClass rehabClass = problem.classes().isEmpty() || random.nextBoolean()
                ? null
                : problem.classes().get(random.nextInt(problem.classes().size()));
        int minutes = rehabClass == null ? demand.minutes().getFirst() : rehabClass.minutes();
        int days = demand.first().until(demand.last()).getDays() + 1;
        LocalDateTime start = demand.first().plusDays(random.nextInt(days)).atTime(8, 0)
                .plusMinutes((long) problem.gridMinutes() * random.nextInt(8 * 60 / problem.gridMinutes()));
        return new Session(unplaced.citizen(), unplaced.kind(), start, start.plusMinutes(minutes),
                problem.therapists().get(random.nextInt(problem.therapists().size())).id(),
                problem.rooms().get(random.nextInt(problem.rooms().size())).id(),
                rehabClass == null ? null : rehabClass.id());
    }

    private static Set<Rule> rules(List<Breach> breaches) {
        return breaches.stream().map(Breach::rule).collect(Collectors.toSet());
    }
}
