package dk.holdplan.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.demand.Demand;
import dk.holdplan.demand.Needs;
import dk.holdplan.plan.Plan;
import dk.holdplan.plan.Plan.Unplaced;
import dk.holdplan.plan.Score;
import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.RandomLaw;
import dk.holdplan.problem.RandomProblem;
import dk.holdplan.problem.RandomSecondEdition;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.search.SearchSetup;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
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

    /** With all of the second edition, and in timetables that the judge lets grow and not the search. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void findExactlyWhatTheJudgeFindsMoreBySecondEdition(long seed) {
        List<Session> first = grow(RandomLaw.of(seed), seed);
        grow(RandomLaw.of(seed, first), seed + 1);
    }

    /** Tries sessions one after the other and keeps those that break nothing. */
    private static List<Session> grow(Problem problem, long seed) {
        Judge judge = new Judge(problem);
        Random random = new Random(seed);
        if (problem.citizens().isEmpty() || problem.therapists().isEmpty() || problem.rooms().isEmpty()) {
            return List.of();
        }
        List<Session> sessions = new ArrayList<>();
        List<Session> wanted = new ArrayList<>(problem.publishedSessions());
        Problem known = RandomSecondEdition.of(seed);
        wanted.addAll(SearchSetup.of(known, seed).from(List.of()).sessionsAfter(0));
        Collections.shuffle(wanted, random);
        wanted.addAll(0, problem.publishedSessions());
        Attempts attempts = new Attempts(problem, sessions);
        for (int i = 0; i < wanted.size() + TRIES / 2; i++) {
            Session session = i < wanted.size() ? wanted.get(i) : any(problem, random);
            List<Breach> before = judge.judge(sessions).broken();
            List<Session> more = new ArrayList<>(sessions);
            more.add(session);
            List<String> found = texts(judge.judge(more).broken());
            List<String> broken = new ArrayList<>(found);
            texts(before).forEach(broken::remove);

            assertThat(texts(attempts.breaches(session))).as("%s beside %s", session, sessions)
                    .containsExactlyInAnyOrderElementsOf(broken);
            if (broken.isEmpty()) {
                sessions = more;
                attempts = new Attempts(problem, sessions);
                assertThat(open(problem, attempts)).containsExactlyInAnyOrderElementsOf(
                        judge.judge(sessions).unplaced());
            }
        }
        return sessions;
    }

    private static List<String> texts(List<Breach> breaches) {
        return breaches.stream().map(breach -> breach.sentence() + " " + breach).toList();
    }

    private static List<Unplaced> open(Problem problem, Attempts attempts) {
        return problem.citizens().stream().flatMap(citizen -> attempts.open(citizen.id()).stream()
                .filter(Demand::due).map(demand -> new Unplaced(citizen.id(), demand.kind(), demand.week()))).toList();
    }

    /** Any session, mostly one that is needed. */
    private static Session any(Problem problem, Random random) {
        Citizen citizen = problem.citizens().get(random.nextInt(problem.citizens().size()));
        List<Demand> demands = Needs.of(problem).get(citizen.id()).demands();
        if (demands.isEmpty() || random.nextInt(10) == 0) {
            return any(problem, new Unplaced(citizen.id(), SessionKind.CLOSING, 0), new Demand(SessionKind.CLOSING, 0,
                    problem.horizon().firstDay(), problem.horizon().lastDay(), List.of(30)), random);
        }
        Demand demand = demands.get(random.nextInt(demands.size()));
        return any(problem, new Unplaced(citizen.id(), demand.kind(), demand.week()), demand, random);
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
        return any(problem, unplaced, demand, random);
    }

    private static Session any(Problem problem, Unplaced unplaced, Demand demand, Random random) {
        RehabClass rehabClass = problem.classes().isEmpty() || random.nextBoolean()
                ? null
                : problem.classes().get(random.nextInt(problem.classes().size()));
        int minutes = rehabClass == null ? demand.minutes().get(random.nextInt(demand.count())) : rehabClass.minutes();
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
