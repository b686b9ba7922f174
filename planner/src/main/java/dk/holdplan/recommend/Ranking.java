package dk.holdplan.recommend;

import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.rule.Span;
import java.time.LocalDateTime;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Keeps the best of the places it hears of. Not thread-safe. */
final class Ranking implements FreePlaces.Receiver {

    private final PlaceCosts costs;
    private final CitizenTimes times;
    private final SessionKind kind;
    private final @Nullable Session instead;
    private final int limit;
    private final TreeSet<Candidate> best = new TreeSet<>();
    private int count;

    /** Of places other than the one that the session has. */
    Ranking(PlaceCosts costs, CitizenTimes times, OpenDemand open, int limit) {
        this.costs = costs;
        this.times = times;
        this.kind = open.demand().kind();
        this.instead = open.instead();
        this.limit = limit;
    }

    @Override
    public void free(PlaceWithoutStart place, BitSet starts) {
        if (instead != null && place.isOf(instead)) {
            starts.clear(Span.minute(instead.start()) / times.frame().grid());
        }
        count += starts.cardinality();
        BitSet likes = times.liked(place.date(), place.minutes());
        BitSet inside = (BitSet) starts.clone();
        inside.and(likes);
        BitSet outside = (BitSet) starts.clone();
        outside.andNot(likes);
        offer(place, inside, true);
        offer(place, outside, false);
    }

    private void offer(PlaceWithoutStart place, BitSet starts, boolean isLiked) {
        Units units = null;
        Cost cost = null;
        for (int step = starts.nextSetBit(0); step >= 0; step = starts.nextSetBit(step + 1)) {
            LocalDateTime start = place.start(step, times.frame().grid());
            boolean ownPrice = costs.isPublished(start);
            if (units != null && !ownPrice && losesToAll(cost, start)) {
                continue;
            }
            Session session = place.session(times.citizen().id(), kind, start);
            if (ownPrice) {
                Units known = costs.units(session, isLiked);
                keep(new Candidate(session, known, known.cost(times.frame().weights)));
            } else {
                if (units == null) {
                    units = costs.units(session, isLiked);
                    cost = units.cost(times.frame().weights);
                }
                keep(new Candidate(session, units, cost));
            }
        }
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
