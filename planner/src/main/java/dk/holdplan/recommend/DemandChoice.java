package dk.holdplan.recommend;

import dk.holdplan.demand.Demand;
import dk.holdplan.demand.Need;
import dk.holdplan.problem.CalendarWeek;
import dk.holdplan.problem.Session;
import dk.holdplan.recommend.NoPlaceWantedException.Reason;
import dk.holdplan.rule.Serving;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds out which demanded session a question is about. */
final class DemandChoice {

    private final Need need;
    private final List<Session> own;
    private final List<Session> counting;
    private final List<Session> ofPerson;
    private final PlaceRequest request;
    private final Basis basis;

    /**
     * @param ofPerson sessions of other citizens who are the same person
     */
    DemandChoice(Need need, List<Session> own, List<Session> ofPerson, PlaceRequest request, Basis basis) {
        this.need = need;
        this.own = own;
        this.ofPerson = ofPerson;
        this.request = request;
        this.basis = basis;
        counting = own.stream().filter(basis::counts).toList();
    }

    OpenDemand choose() {
        if (need.awaitsDecision()) {
            throw new NoPlaceWantedException(Reason.AWAITS_DECISION, "citizen " + request.citizenId()
                    + " has no place before a person has decided: " + need.refusals()
                    + (need.startWindow() == null ? "" : ", and is to start by " + need.startWindow().deadline()));
        }
        if (!need.admitted()) {
            throw new NoPlaceWantedException(Reason.NOT_ADMITTED,
                    "citizen " + request.citizenId() + " is not admitted: " + need.refusals());
        }
        List<Demand> asked = need.demands().stream()
                .filter(demand -> request.kind() == null || request.kind() == demand.kind())
                .filter(demand -> request.week() == null || request.week() == demand.week()).toList();
        List<Demand> left = Serving.open(need, counting).stream().map(Serving.Wanted::demand).toList();
        Optional<Demand> open = asked.stream().filter(left::contains).findFirst();
        if (open.isPresent() && request.instead() == null) {
            return OpenDemand.of(need, open.get(), null, own, counting, ties(open.get()));
        }
        if (asked.isEmpty() || request.kind() == null && request.instead() == null) {
            throw new NoPlaceWantedException(Reason.NOT_DEMANDED, "citizen " + request.citizenId() + " needs no "
                    + (request.kind() == null ? "more session" : request.kind())
                    + (request.week() == null ? "" : " in " + week(request.week())));
        }
        return moving(asked);
    }

    private CalendarWeek week(int index) {
        return new CalendarWeek(basis.problem.horizon().monday(index));
    }

    private OpenDemand moving(List<Demand> asked) {
        for (Demand demand : asked) {
            Optional<Session> instead = counting.stream().filter(demand::isFor)
                    .filter(session -> request.instead() == null || request.instead().equals(session.start()))
                    .filter(basis::mayMove)
                    .min(Comparator.comparing(Session::start));
            if (instead.isPresent()) {
                return of(need, instead.get(), own, counting, ofPerson, basis);
            }
        }
        throw new NoPlaceWantedException(Reason.FROZEN, "citizen " + request.citizenId() + " has no "
                + (request.kind() == null ? "session" : request.kind())
                + (request.instead() == null ? "" : " at " + request.instead()) + " that may move");
    }

    /** A session that looks for another place. */
    static OpenDemand of(Need need, Session instead, List<Session> own, List<Session> counting,
            List<Session> ofPerson, Basis basis) {
        List<Session> others = Sessions.minus(counting, instead);
        Demand demand = Serving.open(need, others).stream().map(Serving.Wanted::demand)
                .filter(each -> each.isFor(instead)).findFirst().orElseThrow();
        return OpenDemand.of(need, demand, instead, Sessions.minus(own, instead), others,
                new OwnTies(need, demand.kind(), others, ofPerson, basis));
    }

    private OwnTies ties(Demand demand) {
        return new OwnTies(need, demand.kind(), counting, ofPerson, basis);
    }
}
