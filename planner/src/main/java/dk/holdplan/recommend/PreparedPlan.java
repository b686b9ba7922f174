package dk.holdplan.recommend;

import dk.holdplan.demand.Demand;
import dk.holdplan.demand.Needs;
import dk.holdplan.explain.Lack;
import dk.holdplan.explain.Lacks;
import dk.holdplan.plan.Plan;
import dk.holdplan.plan.Score;
import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Published;
import dk.holdplan.problem.Session;
import dk.holdplan.recommend.NoPlaceWantedException.Reason;
import dk.holdplan.recommend.Recommendations.Place;
import dk.holdplan.rule.Judge;
import dk.holdplan.rule.PublishedSessions;
import dk.holdplan.rule.Verdict;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A plan made ready for questions for places: prepared once, asked often. It never changes, and several threads may ask
 * at a time.
 */
public final class PreparedPlan {

    private final Frame frame;
    private final Map<String, Citizen> citizens;
    private final Map<String, List<Session>> published;
    private final List<Session> sessions;
    private final Map<String, List<Session>> ofCitizen;
    private final Occupancy occupancy;
    private final Score score;

    private PreparedPlan(Frame frame, Map<String, Citizen> citizens, Map<String, List<Session>> published,
            List<Session> sessions, Occupancy occupancy, Score score) {
        this.frame = frame;
        this.citizens = citizens;
        this.published = published;
        this.sessions = List.copyOf(sessions);
        this.occupancy = occupancy;
        this.score = score;
        ofCitizen = sessions.stream().collect(Collectors.groupingBy(Session::citizen));
    }

    /**
     * Prepares a plan of a problem without errors.
     *
     * @throws IllegalArgumentException when the plan breaks a hard rule
     */
    public static PreparedPlan of(Problem problem, List<Session> sessions) {
        Verdict verdict = new Judge(problem)
                .judge(new Plan(new Score(0, 0, 0), sessions, List.of(), List.of(), List.of()));
        if (!verdict.valid()) {
            throw new IllegalArgumentException("The plan breaks " + verdict.broken().size() + " hard rules, first "
                    + verdict.broken().getFirst());
        }
        Frame frame = new Frame(problem);
        Set<Session> frozen = Set.copyOf(PublishedSessions.of(problem, Needs.of(problem)).frozen());
        return new PreparedPlan(frame,
                problem.citizens().stream().collect(Collectors.toMap(Citizen::id, Function.identity(),
                        (first, second) -> first, LinkedHashMap::new)),
                problem.publishedSessions().stream().collect(Collectors.groupingBy(Session::citizen)), sessions,
                Occupancy.of(frame, sessions, frozen), verdict.score());
    }

    /** The score of the plan. */
    public Score score() {
        return score;
    }

    /**
     * The plan with a session more at a free place; this one stays as it is.
     *
     * @param newcomer the whole citizen when the problem does not know them, else null
     */
    public PreparedPlan with(@Nullable Citizen newcomer, Session session) {
        Map<String, Citizen> more = new LinkedHashMap<>(citizens);
        if (newcomer != null) {
            more.putIfAbsent(newcomer.id(), newcomer);
        }
        OwnRules own = own(more.get(session.citizen()));
        List<Session> before = sessionsOf(session.citizen());
        Units units = own.units(Sessions.plus(before, session)).minus(own.units(before))
                .plus(PlaceCosts.shared(occupancy, session));
        Score with = score;
        if (newcomer != null && !citizens.containsKey(newcomer.id())) {
            with = own.units(List.of()).cost(frame.weights).after(with);
        }
        return new PreparedPlan(frame, more, published, Sessions.plus(sessions, session), occupancy.with(session),
                units.cost(frame.weights).after(with));
    }

    /**
     * The best places for one demanded session.
     *
     * @throws NoPlaceWantedException when the citizen has no such demand
     */
    public Recommendations recommend(PlaceRequest request) {
        return recommend(request, (site, date) -> true);
    }

    /**
     * The same at some sites on some days only.
     *
     * @param offered whether places are told at a site on a day
     */
    public Recommendations recommend(PlaceRequest request, BiPredicate<String, LocalDate> offered) {
        Citizen citizen = citizen(request);
        OwnRules own = own(citizen);
        List<Session> before = sessionsOf(citizen.id());
        OpenDemand open = new DemandChoice(own.need(), before, request, occupancy).choose();
        Session instead = open.instead();
        Occupancy without = instead == null ? occupancy : occupancy.without(instead);
        Units ownBefore = own.units(before);
        Units fixed = Units.NONE.minus(ownBefore);
        if (instead != null) {
            fixed = fixed.minus(PlaceCosts.shared(without, instead));
        }
        CitizenTimes times = new CitizenTimes(frame, citizen, request.from(), offered);
        PlaceCosts costs = new PlaceCosts(without, own, open.demand().kind(), open.rest(), fixed);
        FreePlaces free = new FreePlaces(without, open, times);
        Ranking ranking = new Ranking(costs, times, open, request.limit());
        free.tell(ranking);
        Score scoreBefore = request.newcomer() == null ? score : ownBefore.cost(frame.weights).after(score);
        boolean push = request.push() == null ? ranking.count() < request.limit() : request.push();
        Wish wish = new Wish(costs, open, times, fixed, without, scoreBefore);
        return new Recommendations(citizen.id(), open.demand().kind(), open.demand().week(), instead, scoreBefore,
                ranking.count(), ranking.count() > 0 ? List.of() : lacks(open, request.from()),
                ranking.best().stream().map(found -> place(found, scoreBefore)).toList(),
                push ? new Pushes(this, wish).best(request.limit()) : List.of());
    }

    private List<Lack> lacks(OpenDemand open, @Nullable LocalDateTime from) {
        Demand demand = open.demand();
        if (from != null && from.toLocalDate().isAfter(demand.last())) {
            return List.of(new Lack(Lack.What.LAST_DAY, Map.of("kind", demand.kind(), "last", demand.last())));
        }
        Demand rest = demand.notBefore(from);
        List<Lack> found = new Lacks(frame.problem, occupancy::members).of(open.need(), rest);
        return found.isEmpty()
                ? List.of(new Lack(Lack.What.FREE_PLACE, Map.of("first", rest.first(), "last", rest.last())))
                : found;
    }

    private Place place(Candidate found, Score before) {
        return new Place(found.session(), site(found.session()), found.cost().after(before),
                Effect.of(found.units(), frame.weights));
    }

    private Citizen citizen(PlaceRequest request) {
        Citizen known = citizens.get(request.citizenId());
        Citizen newcomer = request.newcomer();
        if (newcomer == null) {
            if (known == null) {
                throw new NoPlaceWantedException(Reason.UNKNOWN_CITIZEN,
                        "there is no citizen " + request.citizenId() + " in the problem");
            }
            return known;
        }
        if (known != null || published.containsKey(newcomer.id())) {
            throw new NoPlaceWantedException(Reason.KNOWN_CITIZEN,
                    "the problem has a citizen " + newcomer.id() + " or sessions of one");
        }
        return newcomer;
    }

    OwnRules own(Citizen citizen) {
        return new OwnRules(frame, citizen, published.getOrDefault(citizen.id(), List.of()));
    }

    Citizen citizen(String id) {
        return citizens.get(id);
    }

    List<Session> sessionsOf(String citizen) {
        return ofCitizen.getOrDefault(citizen, List.of());
    }

    Frame frame() {
        return frame;
    }

    /** The problem with every citizen who has joined since, and one more. */
    Problem problemWith(Citizen citizen) {
        List<Citizen> all = new ArrayList<>(citizens.values());
        if (!citizens.containsKey(citizen.id())) {
            all.add(citizen);
        }
        return frame.of(all, frame.problem.published(), frame.problem.lunch());
    }

    /** The problem that the plan was made for. */
    public Problem problem() {
        return frame.problem;
    }

    /** A citizen of the problem or one who has joined since. */
    public Optional<Citizen> find(String id) {
        return Optional.ofNullable(citizens.get(id));
    }

    /** The site of a session whose room the problem has. */
    public String site(Session session) {
        return frame.room(session.room()).site();
    }

    /** The sessions of the plan. */
    public List<Session> sessions() {
        return sessions;
    }

    /** The problem of what comes after this plan: its sessions are published, and a new citizen may have joined. */
    public Problem following(@Nullable Citizen newcomer) {
        List<Citizen> all = new ArrayList<>(citizens.values());
        if (newcomer != null && !citizens.containsKey(newcomer.id())) {
            all.add(newcomer);
        }
        Published before = frame.problem.published();
        return frame.of(all, new Published(sessions, before == null ? null : before.frozenBefore()),
                frame.problem.lunch());
    }

    /** The judge's verdict on the plan with a session more, of a citizen who may be new. */
    public Verdict judge(Citizen citizen, Session session) {
        return new Judge(problemWith(citizen)).judge(
                new Plan(score, Sessions.plus(sessions, session), List.of(), List.of(), List.of()));
    }
}
