package dk.holdplan.recommend;

import dk.holdplan.demand.Demand;
import dk.holdplan.demand.Need;
import dk.holdplan.problem.Session;
import dk.holdplan.rule.Serving;
import dk.holdplan.timetable.Arena;
import dk.holdplan.timetable.FreePlaces;
import dk.holdplan.timetable.OpenSession;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A demanded session that looks for a place.
 *
 * @param minutes the lengths that an individual session may have
 * @param instead the session that it would replace, null for one more
 * @param rest the citizen's other sessions
 * @param dates on which the citizen may come for it (H02)
 * @param ties what the other sessions ask of it
 */
record OpenDemand(Need need, Demand demand, List<Integer> minutes, @Nullable Session instead, List<Session> rest,
        List<LocalDate> dates, OwnTies ties) {

    static OpenDemand of(Need need, Demand demand, @Nullable Session instead, List<Session> rest,
            List<Session> counting, OwnTies ties) {
        List<Integer> lengths = Serving.open(need, counting).stream().filter(wanted -> wanted.demand().equals(demand))
                .map(Serving.Wanted::minutes).distinct().toList();
        return new OpenDemand(need, demand, lengths, instead, rest, demand.dates().filter(ties::allow).toList(), ties);
    }

    /** The same by number. */
    OpenSession numbered(Arena arena, OpenSession.Wanted wanted) {
        return new OpenSession(arena, need, demand, minutes, wanted);
    }

    /** Tells the free places of all days. */
    void tell(FreePlaces places, FreePlaces.Receiver receiver, Basis basis) {
        dates.forEach(date -> places.tell(basis.day(date), null, receiver));
    }
}
