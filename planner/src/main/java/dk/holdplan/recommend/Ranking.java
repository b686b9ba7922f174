package dk.holdplan.recommend;

import dk.holdplan.problem.Session;
import dk.holdplan.timetable.Bits;
import dk.holdplan.timetable.FreePlaces;
import dk.holdplan.timetable.OpenSession;
import dk.holdplan.timetable.Place;
import java.time.LocalDateTime;
import java.util.List;
import java.util.TreeSet;

/** Keeps the best of the places it hears of. Not thread-safe. */
final class Ranking implements FreePlaces.Receiver {

    /** Sorts of starts of one place that differ in price: liked by the citizen or not, avoided by the therapist or not. */
    private static final int SORTS = 4;

    private final PlaceCosts costs;
    private final OpenSession session;
    private final OpenDemand open;
    private final Basis basis;
    private final int limit;
    private final TreeSet<Candidate> best = new TreeSet<>();
    private int count;

    /** Of places other than the one that the session has. */
    Ranking(Basis basis, PlaceCosts costs, OpenSession session, OpenDemand open, int limit) {
        this.basis = basis;
        this.costs = costs;
        this.session = session;
        this.open = open;
        this.limit = limit;
    }

    @Override
    public void free(Place place, long[] starts) {
        Priced[] alike = new Priced[SORTS];
        for (int start : Bits.all(starts)) {
            Session there = basis.numbers.session(open.need().citizen().id(), open.demand().kind(), place, start);
            if (there.equals(open.instead()) || !open.ties().allow(there)) {
                continue;
            }
            count++;
            boolean likes = session.likes(place, start);
            int sort = (likes ? 1 : 0) + (costs.isAvoided(place, start) ? 2 : 0);
            boolean known = costs.isPublished(there.start());
            Priced priced = known || alike[sort] == null ? price(there, place, start, likes) : alike[sort];
            if (!known) {
                alike[sort] = priced;
            }
            if (!losesToAll(priced.cost(), there.start())) {
                keep(new Candidate(there, priced.units(), priced.cost()));
            }
        }
    }

    private record Priced(Units units, Cost cost) {
    }

    private Priced price(Session there, Place place, int start, boolean likes) {
        Units units = costs.units(there, place, start, likes);
        return new Priced(units, units.cost(basis.weights));
    }

    private boolean losesToAll(Cost cost, LocalDateTime start) {
        if (best.size() < limit) {
            return false;
        }
        Candidate worst = best.last();
        int order = cost.compareTo(worst.cost());
        return order > 0 || order == 0 && start.isAfter(worst.session().start());
    }

    private void keep(Candidate candidate) {
        best.add(candidate);
        if (best.size() > limit) {
            best.pollLast();
        }
    }

    /** The best places, best first. */
    List<Candidate> best() {
        return List.copyOf(best);
    }

    /** How many places there are. */
    int count() {
        return count;
    }
}
