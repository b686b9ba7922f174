package dk.holdplan.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.demand.Demand;
import dk.holdplan.demand.Need;
import dk.holdplan.plan.Score;
import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.CitizenFixture;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.ProblemFixture;
import dk.holdplan.problem.RandomProblem;
import dk.holdplan.problem.RandomPublication;
import dk.holdplan.problem.RandomSecondEdition;
import dk.holdplan.problem.RoomUse;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.problem.Setting;
import dk.holdplan.recommend.BruteForce.Judged;
import dk.holdplan.recommend.Recommendations.Place;
import dk.holdplan.recommend.Recommendations.PushedPlace;
import dk.holdplan.rule.Judge;
import dk.holdplan.rule.Rule;
import dk.holdplan.rule.Serving;
import dk.holdplan.rule.Verdict;
import dk.holdplan.rule.Weights;
import dk.holdplan.search.SearchSetup;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

@Tag("slow")
class PreparedPlanTest {

    private static final List<Long> SEEDS = LongStream.range(0, Integer.getInteger("holdplan.seeds", 12)).boxed()
            .toList();
    private static final int CLASS_QUESTIONS = 3;

    /** The places are those that the judge allows, in the order of the score that the judge gives. */
    @ParameterizedTest
    @FieldSource("SEEDS")
    void ranksEveryPlaceAsTheJudgeDoes(long seed) {
        Problem random = RandomProblem.of(seed);
        List<Session> sessions = search(random, List.of(), seed);
        ask(random, sessions, seed);
    }

    /** Sessions may be frozen, off the grid, with therapists and in rooms that are gone. */
    @ParameterizedTest
    @FieldSource("SEEDS")
    void ranksEveryPlaceBesidePublishedSessions(long seed) {
        Problem random = RandomProblem.of(seed);
        Problem problem = RandomPublication.of(random, search(random, List.of(), seed), seed);
        ask(problem, search(problem, problem.publishedSessions(), seed), seed);
    }

    /** With what the second edition of the rules brought, as far as the search knows it. */
    @ParameterizedTest
    @FieldSource("SEEDS")
    void ranksEveryPlaceByTheSecondEdition(long seed) {
        Problem random = RandomSecondEdition.of(seed);
        ask(random, search(random, List.of(), seed), seed);
    }

    /** With what ties sessions to each other, and to what is past, published and frozen. */
    @ParameterizedTest
    @FieldSource("SEEDS")
    void ranksEveryPlaceBesidePublishedSessionsByTheSecondEdition(long seed) {
        Problem random = RandomSecondEdition.tied(seed);
        Problem published = RandomPublication.of(random, search(random, List.of(), seed), seed);
        Problem problem = RandomSecondEdition.now(published, seed);
        ask(problem, search(problem, problem.publishedSessions(), seed), seed);
    }

    /** A length that no citizen, pathway or class of the problem has. */
    @Test
    void findsPlacesOfALengthThatOnlyTheNewcomerHas() {
        Problem problem = new ProblemFixture().grid(10).therapist("anna").room("cell", RoomUse.INDIVIDUAL)
                .pathway("path", Setting.INDIVIDUAL, 2).citizens(CitizenFixture.citizen("c1")).build();
        Citizen newcomer = lasting(renamed(problem.citizens().getFirst(), "newcomer"), 50);
        PreparedPlan plan = PreparedPlan.of(problem, List.of());

        Session first = plan.recommend(new PlaceRequest(newcomer.id(), newcomer, SessionKind.TRAINING, 0, null, null, 3,
                false)).places().getFirst().session();
        PreparedPlan fuller = plan.with(newcomer, first);

        assertThat(first.minutes()).isEqualTo(50);
        assertThat(fuller.score())
                .isEqualTo(new Judge(problem.withCitizens(List.of(problem.citizens().getFirst(), newcomer)))
                        .plan(List.of(first)).score());
        assertThat(fuller.recommend(new PlaceRequest(newcomer.id(), null, SessionKind.TRAINING, 0, null, null, 3,
                false)).places()).allMatch(place -> !place.session().date().equals(first.date()));
    }

    /** Threads that ask at once get what one after the other would get. */
    @Test
    void answersSeveralAtOnce() {
        Problem problem = RandomProblem.of(14);
        List<Session> sessions = search(problem, List.of(), 14);
        List<PlaceRequest> requests = problem.citizens().stream()
                .map(citizen -> PlaceRequest.of(renamed(citizen, "newcomer"))).toList();

        List<Object> atOnce;
        try (ForkJoinPool several = new ForkJoinPool(4)) {
            atOnce = several.submit(() -> answers(PreparedPlan.of(problem, sessions), requests.parallelStream()))
                    .join();
        }

        assertThat(atOnce).isEqualTo(answers(PreparedPlan.of(problem, sessions), requests.stream()));
    }

    private static List<Object> answers(PreparedPlan plan, Stream<PlaceRequest> requests) {
        return requests.<Object>map(request -> {
            try {
                return plan.recommend(request);
            } catch (NoPlaceWantedException refused) {
                return refused.reason();
            }
        }).toList();
    }

    private static List<Session> search(Problem problem, List<Session> start, long seed) {
        return SearchSetup.of(problem, seed).from(start).sessionsAfter(100);
    }

    private static void ask(Problem problem, List<Session> sessions, long seed) {
        PreparedPlan plan = PreparedPlan.of(problem, sessions);
        Random random = new Random(seed);
        List<PlaceRequest> alone = new ArrayList<>();
        List<PlaceRequest> inClass = new ArrayList<>();
        for (Citizen citizen : problem.citizens()) {
            boolean isNew = random.nextBoolean();
            Need need = new OwnRules(problem, citizen, List.of()).need();
            for (Demand demand : need.demands()) {
                PlaceRequest request = (isNew
                        ? PlaceRequest.of(renamed(citizen, "newcomer"))
                        : PlaceRequest.of(citizen.id())).demand(demand.kind(), demand.week());
                (need.mayBeInClass(demand.kind(), demand.week()) && !problem.classes().isEmpty() ? inClass : alone)
                        .add(request);
            }
        }
        Collections.shuffle(inClass, random);
        Collections.shuffle(alone, random);
        Stream.concat(inClass.stream().limit(CLASS_QUESTIONS), alone.stream().limit(1))
                .forEach(request -> ask(problem, sessions, plan, request));
    }

    private static Citizen lasting(Citizen citizen, int minutes) {
        return new Citizen(citizen.id(), citizen.sites(), citizen.pathway(), citizen.referral(), citizen.age(),
                citizen.painDays(), citizen.suitsClasses(), citizen.needsSkills(), citizen.stepFree(),
                citizen.available(), citizen.absent(), citizen.preferred(), citizen.trainingWeeks(), citizen.course(),
                citizen.painSince(), citizen.person(), citizen.therapist(), citizen.notTherapists(),
                citizen.alsoAvailable(), citizen.perWeek(), minutes);
    }

    private static Citizen renamed(Citizen citizen, String id) {
        return new Citizen(id, citizen.sites(), citizen.pathway(), citizen.referral(), citizen.age(),
                citizen.painDays(), citizen.suitsClasses(), citizen.needsSkills(), citizen.stepFree(),
                citizen.available(), citizen.absent(), citizen.preferred(), citizen.trainingWeeks(),
                citizen.course(), citizen.painSince(), citizen.person(), citizen.therapist(), citizen.notTherapists(),
                citizen.alsoAvailable(), citizen.perWeek(), citizen.minutes());
    }

    private static void ask(Problem problem, List<Session> sessions, PreparedPlan plan, PlaceRequest request) {
        Recommendations answer;
        try {
            answer = plan.recommend(request.limit(Integer.MAX_VALUE).push(false));
        } catch (NoPlaceWantedException refused) {
            assertThat(refused.reason()).isIn(NoPlaceWantedException.Reason.NOT_ADMITTED,
                    NoPlaceWantedException.Reason.AWAITS_DECISION,
                    NoPlaceWantedException.Reason.NOT_DEMANDED, NoPlaceWantedException.Reason.FROZEN);
            return;
        }
        List<Citizen> citizens = new ArrayList<>(problem.citizens());
        if (request.newcomer() != null) {
            citizens.add(request.newcomer());
        }
        Problem with = BruteForce.with(problem, citizens, true);
        Citizen citizen = citizens.stream().filter(one -> one.id().equals(answer.citizen())).findFirst()
                .orElseThrow();
        Verdict before = BruteForce.verdict(new Judge(with), sessions);
        assertThat(answer.before()).isEqualTo(before.score());

        List<Judged> places = brute(with, sessions, citizen, answer);
        assertThat(answer.places()).extracting(Place::session)
                .containsExactlyElementsOf(places.stream().map(Judged::session).toList());
        assertThat(answer.free()).isEqualTo(places.size());
        for (int i = 0; i < places.size(); i++) {
            Place place = answer.places().get(i);
            assertThat(place.after()).isEqualTo(places.get(i).verdict().score());
            assertEffect(place.effect(), before, places.get(i).verdict(), with);
        }
        Recommendations few = plan.recommend(request.limit(3).push(true));
        assertThat(few.places()).isEqualTo(answer.places().stream().limit(3).toList());
        few.pushed().forEach(pushed -> assertPushed(pushed, places, with, sessions, few));
    }

    private static List<Judged> brute(Problem with, List<Session> sessions, Citizen citizen, Recommendations answer) {
        List<Session> others = new ArrayList<>(sessions);
        others.remove(answer.instead());
        Basis basis = new Basis(with);
        List<Session> own = others.stream().filter(session -> session.citizen().equals(citizen.id()))
                .filter(basis::counts).toList();
        OwnRules rules = new OwnRules(with, citizen, List.of());
        Demand demand = rules.need().demands().stream().filter(
                each -> each.kind() == answer.kind() && each.week() == answer.week()
                        && (answer.instead() == null || each.isFor(answer.instead())))
                .filter(each -> Serving.open(rules.need(), own).stream()
                        .anyMatch(wanted -> wanted.demand().equals(each)))
                .findFirst().orElseThrow();
        OpenDemand open = OpenDemand.of(rules.need(), demand, answer.instead(), own, own,
                new OwnTies(rules.need(), demand.kind(), own, List.of(), basis));
        return new BruteForce(with, citizen, others).places(open);
    }

    private static void assertEffect(Effect effect, Verdict before, Verdict after, Problem problem) {
        Weights weights = Weights.of(problem);
        assertThat(effect.medium()).isEqualTo(after.score().medium() - before.score().medium());
        assertThat(effect.soft()).isEqualTo(after.score().soft() - before.score().soft());
        assertThat(effect.rules()).containsExactlyElementsOf(
                Arrays.stream(Rule.values()).flatMap(rule -> changed(rule, before, after, weights)).toList());
    }

    private static Stream<Effect.RuleEffect> changed(Rule rule, Verdict before, Verdict after,
            Weights weights) {
        int units = after.units().getOrDefault(rule, 0) - before.units().getOrDefault(rule, 0);
        return units == 0
                ? Stream.empty()
                : Stream.of(new Effect.RuleEffect(rule, units, units * weights.of(rule)));
    }

    private static int week(Problem problem, Citizen citizen, List<Session> sessions, Session pushed) {
        Basis basis = new Basis(problem);
        return Serving.open(new OwnRules(problem, citizen, List.of()).need(), sessions.stream()
                .filter(session -> session.citizen().equals(citizen.id())).filter(basis::counts).toList()).stream()
                .map(Serving.Wanted::demand).filter(demand -> demand.isFor(pushed)).findFirst().orElseThrow().week();
    }

    private static void assertPushed(PushedPlace pushed, List<Judged> free, Problem problem, List<Session> sessions,
            Recommendations answer) {
        assertThat(free).extracting(Judged::session).doesNotContain(pushed.session());
        List<Session> after = new ArrayList<>(sessions);
        after.remove(answer.instead());
        assertThat(after.remove(pushed.pushed())).isTrue();
        after.add(pushed.session());
        Citizen other = problem.citizens().stream().filter(one -> one.id().equals(pushed.pushed().citizen()))
                .findFirst().orElseThrow();
        Recommendations moved = new Recommendations(other.id(), pushed.pushed().kind(),
                week(problem, other, after, pushed.pushed()),
                pushed.pushed(), answer.before(), 0, List.of(), List.of(), List.of());
        List<Judged> places = brute(problem, after, other, moved);
        assertThat(places.getFirst().session()).isEqualTo(pushed.movedTo());
        assertThat(places.getFirst().verdict().score()).isEqualTo(pushed.after());
        assertThat(new Score(0, answer.before().medium() + pushed.effect().medium(),
                answer.before().soft() + pushed.effect().soft())).isEqualTo(pushed.after());
    }
}
