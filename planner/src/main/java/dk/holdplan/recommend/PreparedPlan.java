package dk.holdplan.recommend;

import dk.holdplan.plan.Plan;
import dk.holdplan.plan.Score;
import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Published;
import dk.holdplan.problem.Session;
import dk.holdplan.rule.Judge;
import dk.holdplan.rule.Verdict;
import dk.holdplan.timetable.FreePlaces;
import dk.holdplan.timetable.Occupancy;
import dk.holdplan.timetable.OpenSession;
import dk.holdplan.timetable.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    private final Basis basis;
    private final Map<String, Citizen> citizens;
    private final List<Session> sessions;
    private final Map<String, List<Session>> ofCitizen;
    /** Never changed: every question has a copy. */
    private final Occupancy occupancy;
    private final Score score;

    private PreparedPlan(Basis basis, Map<String, Citizen> citizens, List<Session> sessions, Occupancy occupancy,
            Score score) {
        this.basis = basis;
        this.citizens = citizens;
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
        Basis basis = new Basis(problem);
        return new PreparedPlan(basis, problem.citizens().stream().collect(Collectors.toMap(Citizen::id,
                Function.identity(), (first, second) -> first, LinkedHashMap::new)), sessions,
                taken(basis, sessions), verdict.score());
    }

    private static Occupancy taken(Basis basis, List<Session> sessions) {
        Occupancy occupancy = new Occupancy(basis.arena);
        sessions.stream().filter(basis::mayMove).forEach(session -> take(occupancy, basis, session));
        return occupancy;
    }

    /** The same, ready for the individual sessions of a citizen, who may have a length of their own. */
    private PreparedPlan readyFor(Citizen citizen) {
        Integer own = citizen.minutes();
        if (own == null || basis.arena.scale.knows(own)) {
            return this;
        }
        Basis wider = new Basis(basis.problem, Set.of(own));
        return new PreparedPlan(wider, citizens, sessions, taken(wider, sessions), score);
    }

    private static void take(Occupancy occupancy, Basis basis, Session session) {
        occupancy.take(Objects.requireNonNull(basis.numbers.place(session)), basis.numbers.start(session));
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
        PreparedPlan ready = readyFor(more.get(session.citizen()));
        if (ready != this) {
            return ready.with(newcomer, session);
        }
        OwnRules own = basis.own(more.get(session.citizen()));
        List<Session> before = sessionsOf(session.citizen());
        Units units = own.units(Sessions.plus(before, session)).minus(own.units(before)).plus(PlaceCosts.shared(
                occupancy, Objects.requireNonNull(basis.numbers.place(session)), basis.numbers.start(session)));
        Score with = score;
        if (newcomer != null && !citizens.containsKey(newcomer.id())) {
            with = own.units(List.of()).cost(basis.weights).after(with);
        }
        Occupancy fuller = occupancy.copy();
        take(fuller, basis, session);
        return new PreparedPlan(basis, more, Sessions.plus(sessions, session), fuller,
                units.cost(basis.weights).after(with));
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
        Citizen citizen = request.citizen(citizens, basis);
        return readyFor(citizen).recommend(citizen, request, offered);
    }

    private Recommendations recommend(Citizen citizen, PlaceRequest request, BiPredicate<String, LocalDate> offered) {
        OwnRules own = basis.own(citizen);
        List<Session> before = sessionsOf(citizen.id());
        OpenDemand open = new DemandChoice(own.need(), before, ofPerson(citizen), request, basis).choose();
        Session instead = open.instead();
        Occupancy without = occupancy.copy();
        Units ownBefore = own.units(before);
        Units fixed = Units.NONE.minus(ownBefore);
        if (instead != null) {
            fixed = fixed.minus(release(without, instead));
        }
        OpenSession.Wanted wanted = new OpenSession.Wanted(request.from(), offered);
        Wish wish = new Wish(new PlaceCosts(without, own, open.demand().kind(), open.rest(), fixed), open,
                open.numbered(basis.arena, wanted), without);
        Ranking ranking = new Ranking(basis, wish.costs(), wish.session(), open, request.limit());
        open.tell(new FreePlaces(without, wish.session()), ranking, basis);
        Score scoreBefore = request.newcomer() == null ? score : ownBefore.cost(basis.weights).after(score);
        boolean push = request.push() == null ? ranking.count() < request.limit() : request.push();
        return new Recommendations(citizen.id(), open.demand().kind(), open.demand().week(), instead, scoreBefore,
                ranking.count(),
                ranking.count() > 0 ? List.of() : new Missing(basis.problem, sessions).of(open, request.from()),
                ranking.best().stream().map(found -> place(found, scoreBefore)).toList(),
                push ? new Pushes(this, wish, wanted, scoreBefore).best(request.limit()) : List.of());
    }

    /** Takes a session out. What it adds to the rules that look at therapists and classes. */
    Units release(Occupancy from, Session session) {
        Place place = Objects.requireNonNull(basis.numbers.place(session));
        int start = basis.numbers.start(session);
        from.release(place, start);
        return PlaceCosts.shared(from, place, start);
    }

    private Recommendations.Place place(Candidate found, Score before) {
        return new Recommendations.Place(found.session(), site(found.session()), found.cost().after(before),
                Effect.of(found.units(), basis.weights));
    }

    Citizen citizen(String id) {
        return citizens.get(id);
    }

    List<Session> sessionsOf(String citizen) {
        return ofCitizen.getOrDefault(citizen, List.of());
    }

    /** The sessions of other citizens who are the same person. */
    List<Session> ofPerson(Citizen citizen) {
        return citizen.person() == null
                ? List.of()
                : citizens.values().stream()
                        .filter(other -> citizen.person().equals(other.person()) && !other.id().equals(citizen.id()))
                        .flatMap(other -> sessionsOf(other.id()).stream()).toList();
    }

    Basis basis() {
        return basis;
    }

    /** The problem with every citizen who has joined since, and one more. */
    private Problem problemWith(@Nullable Citizen citizen) {
        List<Citizen> all = new ArrayList<>(citizens.values());
        if (citizen != null && !citizens.containsKey(citizen.id())) {
            all.add(citizen);
        }
        return basis.problem.withCitizens(all);
    }

    /** The problem that the plan was made for. */
    public Problem problem() {
        return basis.problem;
    }

    /** A citizen of the problem or one who has joined since. */
    public Optional<Citizen> find(String id) {
        return Optional.ofNullable(citizens.get(id));
    }

    /** The site of a session whose room the problem has. */
    public String site(Session session) {
        return basis.site(session.room());
    }

    /** The sessions of the plan. */
    public List<Session> sessions() {
        return sessions;
    }

    /** The problem of what comes after this plan: its sessions are published, and a new citizen may have joined. */
    public Problem following(@Nullable Citizen newcomer) {
        Published before = basis.problem.published();
        return problemWith(newcomer)
                .withPublished(before == null ? new Published(sessions, null) : before.withSessions(sessions));
    }

    /** The judge's verdict on the plan with a session more, of a citizen who may be new. */
    public Verdict judge(Citizen citizen, Session session) {
        return new Judge(problemWith(citizen)).judge(
                new Plan(score, Sessions.plus(sessions, session), List.of(), List.of(), List.of()));
    }
}
