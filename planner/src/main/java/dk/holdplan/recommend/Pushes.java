package dk.holdplan.recommend;

import dk.holdplan.demand.Demand;
import dk.holdplan.demand.Need;
import dk.holdplan.model.Places;
import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Session;
import dk.holdplan.recommend.Recommendations.PushedPlace;
import dk.holdplan.rule.MeetingSize;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
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

    private static final Comparator<Found> ORDER = Comparator.comparing(Found::cost)
            .thenComparing(found -> found.opened().candidate())
            .thenComparing(found -> found.opened().pushed().citizen())
            .thenComparing(found -> found.opened().pushed().start());

    private final PreparedPlan plan;
    private final Wish wish;
    private final Frame frame;
    private final Map<Key, BitSet> free = new HashMap<>();

    private record Key(LocalDate date, String therapist, String room, @Nullable String rehabClass, int minutes) {

        static Key of(PlaceWithoutStart place) {
            return new Key(place.date(), place.therapist().id(), place.room().id(), place.classId(), place.minutes());
        }
    }

    private record Opened(Candidate candidate, Session pushed, Occupancy without) {
    }

    private record Found(Opened opened, Session movedTo, Units units, Cost cost) {
    }

    Pushes(PreparedPlan plan, Wish wish) {
        this.plan = plan;
        this.wish = wish;
        this.frame = plan.frame();
    }

    List<PushedPlace> best(int limit) {
        new FreePlaces(wish.occupancy(), wish.open(), wish.times())
                .tell((place, starts) -> free.put(Key.of(place), starts));
        List<Opened> opened = plan.sessions().stream().filter(this::mayMakeWay).flatMap(this::opened)
                .sorted(Comparator.comparing(Opened::candidate)).limit(TRIALS).toList();
        Set<Session> told = new HashSet<>();
        return opened.stream().map(this::moved).filter(Objects::nonNull).sorted(ORDER)
                .filter(found -> told.add(found.opened().candidate().session())).map(this::verified)
                .filter(Objects::nonNull).limit(limit).toList();
    }

    private boolean mayMakeWay(Session session) {
        Citizen citizen = wish.times().citizen();
        if (session.citizen().equals(citizen.id()) || wish.occupancy().isFrozen(session)
                || !citizen.sites().contains(frame.room(session.room()).site())
                || wish.open().dates().stream().noneMatch(date -> touches(session, date))) {
            return false;
        }
        if (session.rehabClass() == null) {
            return true;
        }
        int members = wish.occupancy().members(session.rehabClass(), session.date()).size();
        return members == 1 || members >= MeetingSize.places(frame.rehabClass(session.rehabClass()),
                frame.room(session.room()));
    }

    /** Whether a session may stand in the way on a date: then, or as the one that makes its class keep a start. */
    private static boolean touches(Session session, LocalDate date) {
        return session.date().equals(date)
                || session.rehabClass() != null && session.date().getDayOfWeek() == date.getDayOfWeek();
    }

    private Stream<Opened> opened(Session pushed) {
        Occupancy without = wish.occupancy().without(pushed);
        Units fixed = wish.fixed().minus(PlaceCosts.shared(without, pushed));
        Ranking ranking = new Ranking(wish.costs().in(without, fixed), wish.times(), wish.open(), OPENED_EACH);
        FreePlaces places = new FreePlaces(without, wish.open(), wish.times());
        for (LocalDate date : wish.open().dates()) {
            if (touches(pushed, date)) {
                places.tellBeside(pushed, date, (place, starts) -> {
                    starts.andNot(free.getOrDefault(Key.of(place), new BitSet()));
                    if (!starts.isEmpty()) {
                        ranking.free(place, starts);
                    }
                });
            }
        }
        return ranking.best().stream().map(candidate -> new Opened(candidate, pushed, without));
    }

    private @Nullable Found moved(Opened opened) {
        Session pushed = opened.pushed();
        Citizen citizen = plan.citizen(pushed.citizen());
        OwnRules own = plan.own(citizen);
        Need need = own.need();
        Demand demand = need.demand(pushed.kind(), pushed.date()).orElseThrow();
        List<Session> before = plan.sessionsOf(citizen.id());
        List<Session> counting = before.stream().filter(wish.occupancy()::counts).toList();
        OpenDemand open = DemandChoice.of(need, demand, pushed, before, counting);
        Occupancy occupancy = opened.without().with(opened.candidate().session());
        PlaceCosts costs = new PlaceCosts(occupancy, own, pushed.kind(), open.rest(),
                opened.candidate().units().minus(own.units(before)));
        CitizenTimes times = wish.times().of(citizen);
        Ranking ranking = new Ranking(costs, times, open, 1);
        new FreePlaces(occupancy, open, times).tell(ranking);
        return ranking.best().stream().findFirst()
                .map(best -> new Found(opened, best.session(), best.units(), best.cost())).orElse(null);
    }

    private @Nullable PushedPlace verified(Found found) {
        Session session = found.opened().candidate().session();
        List<Session> leaving = new ArrayList<>(List.of(found.opened().pushed()));
        if (wish.open().instead() != null) {
            leaving.add(wish.open().instead());
        }
        Cost judged = new TouchedPart(plan, wish.times().citizen()).cost(leaving,
                List.of(session, found.movedTo()));
        return found.cost().equals(judged)
                ? new PushedPlace(session, plan.site(session), found.opened().pushed(), found.movedTo(),
                        judged.after(wish.before()), Effect.of(found.units(), frame.weights))
                : null;
    }
}
