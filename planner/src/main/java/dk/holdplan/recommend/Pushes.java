package dk.holdplan.recommend;

import dk.holdplan.plan.Score;
import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Session;
import dk.holdplan.recommend.Recommendations.PushedPlace;
import dk.holdplan.timetable.Bits;
import dk.holdplan.timetable.FreePlaces;
import dk.holdplan.timetable.Occupancy;
import dk.holdplan.timetable.OpenSession;
import dk.holdplan.timetable.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds places that become free when exactly one other session moves to its own best other place. Only the most
 * promising sessions are moved: those that open the cheapest places.
 */
final class Pushes {

    /** Places opened by one session that are tried. */
    private static final int OPENED_EACH = 2;
    /** Sessions that are moved on trial. */
    private static final int TRIALS = 30;

    private static final long[] NOTHING = {};

    private static final Comparator<Found> ORDER = Comparator.comparing(Found::cost)
            .thenComparing(found -> found.opened().candidate())
            .thenComparing(found -> found.opened().pushed().citizen())
            .thenComparing(found -> found.opened().pushed().start());

    private final PreparedPlan plan;
    private final Basis basis;
    private final Wish wish;
    private final OpenSession.Wanted wanted;
    private final Score before;
    private final Occupancy occupancy;
    private final Map<Place, long[]> free = new HashMap<>();

    private record Opened(Candidate candidate, Session pushed) {
    }

    private record Found(Opened opened, Session movedTo, Units units, Cost cost) {
    }

    /**
     * @param wanted which places are wanted, of the other session too
     * @param before the score of the plan as it stands
     */
    Pushes(PreparedPlan plan, Wish wish, OpenSession.Wanted wanted, Score before) {
        this.plan = plan;
        this.basis = plan.basis();
        this.wish = wish;
        this.wanted = wanted;
        this.before = before;
        occupancy = wish.occupancy();
    }

    List<PushedPlace> best(int limit) {
        wish.open().tell(new FreePlaces(occupancy, wish.session()),
                (place, starts) -> free.merge(place, starts, Bits::or), basis);
        List<Opened> opened = plan.sessions().stream().filter(this::mayMakeWay).flatMap(this::opened)
                .sorted(Comparator.comparing(Opened::candidate)).limit(TRIALS).toList();
        Set<Session> told = new HashSet<>();
        return opened.stream().map(this::moved).filter(Objects::nonNull).sorted(ORDER)
                .filter(found -> told.add(found.opened().candidate().session())).map(this::verified)
                .filter(Objects::nonNull).limit(limit).toList();
    }

    private boolean mayMakeWay(Session session) {
        Citizen citizen = wish.open().need().citizen();
        if (session.citizen().equals(citizen.id()) || !basis.mayMove(session)
                || !citizen.sites().contains(basis.site(session.room()))
                || wish.open().dates().stream().noneMatch(date -> touches(session, date))) {
            return false;
        }
        if (session.rehabClass() == null) {
            return true;
        }
        int meeting = place(session).meeting();
        return occupancy.meetings.members(meeting) == 1 || !occupancy.meetings.hasPlace(meeting);
    }

    /** Whether a session may stand in the way on a date: then, or as the one that makes its class keep a start. */
    private static boolean touches(Session session, LocalDate date) {
        return session.date().equals(date)
                || session.rehabClass() != null && session.date().getDayOfWeek() == date.getDayOfWeek();
    }

    private Place place(Session session) {
        return Objects.requireNonNull(basis.numbers.place(session));
    }

    private Stream<Opened> opened(Session pushed) {
        Units fixed = wish.costs().fixed().minus(plan.release(occupancy, pushed));
        Ranking ranking = new Ranking(basis, wish.costs().with(fixed), wish.session(), wish.open(), OPENED_EACH);
        FreePlaces places = new FreePlaces(occupancy, wish.session());
        for (LocalDate date : wish.open().dates()) {
            if (touches(pushed, date)) {
                places.tell(basis.day(date), place(pushed), (place, starts) -> ranking.free(place,
                        Bits.andNot(starts, free.getOrDefault(place, NOTHING))));
            }
        }
        take(pushed);
        return ranking.best().stream().map(candidate -> new Opened(candidate, pushed));
    }

    private void take(Session session) {
        occupancy.take(place(session), basis.numbers.start(session));
    }

    private @Nullable Found moved(Opened opened) {
        Session pushed = opened.pushed();
        Citizen citizen = plan.citizen(pushed.citizen());
        OwnRules own = basis.own(citizen);
        List<Session> sessions = plan.sessionsOf(pushed.citizen());
        List<Session> counting = sessions.stream().filter(basis::counts).toList();
        OpenDemand open = DemandChoice.of(own.need(), pushed, sessions, counting, plan.ofPerson(citizen), basis);
        OpenSession session = open.numbered(basis.arena, wanted);
        plan.release(occupancy, pushed);
        take(opened.candidate().session());
        Ranking ranking = new Ranking(basis, new PlaceCosts(occupancy, own, pushed.kind(), open.rest(),
                opened.candidate().units().minus(own.units(sessions))), session, open, 1);
        open.tell(new FreePlaces(occupancy, session), ranking, basis);
        plan.release(occupancy, opened.candidate().session());
        take(pushed);
        return ranking.best().stream().findFirst()
                .map(best -> new Found(opened, best.session(), best.units(), best.cost())).orElse(null);
    }

    private @Nullable PushedPlace verified(Found found) {
        Session session = found.opened().candidate().session();
        List<Session> leaving = new ArrayList<>(List.of(found.opened().pushed()));
        if (wish.open().instead() != null) {
            leaving.add(wish.open().instead());
        }
        Cost judged = new TouchedPart(plan, wish.open().need().citizen()).cost(leaving,
                List.of(session, found.movedTo()));
        return found.cost().equals(judged)
                ? new PushedPlace(session, plan.site(session), found.opened().pushed(), found.movedTo(),
                        judged.after(before), Effect.of(found.units(), basis.weights))
                : null;
    }
}
