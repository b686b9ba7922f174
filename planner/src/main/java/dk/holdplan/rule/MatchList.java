package dk.holdplan.rule;

import dk.holdplan.plan.Plan.Unplaced;
import dk.holdplan.problem.Session;
import dk.holdplan.rule.Subject.OpenDemand;
import dk.holdplan.rule.Subject.Sessions;
import dk.holdplan.rule.Subject.TherapistDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps every penalty as a match. */
final class MatchList implements PenaltySink {

    private final List<Match> matches = new ArrayList<>();

    @Override
    public void unplaced(Unplaced demand) {
        matches.add(new Match(Weights.unplacedRule(demand.kind()), 1, new OpenDemand(demand)));
    }

    @Override
    public void sessions(Rule rule, int units, Session session, @Nullable Session other) {
        matches.add(new Match(rule, units,
                new Sessions(other == null ? List.of(session) : List.of(session, other))));
    }

    @Override
    public void several(Rule rule, int units, List<Session> sessions) {
        matches.add(new Match(rule, units, new Sessions(sessions)));
    }

    @Override
    public void open(Rule rule, int units, Unplaced demand) {
        matches.add(new Match(rule, units, new OpenDemand(demand)));
    }

    @Override
    public void overload(String therapist, LocalDate date, int load, int limit) {
        matches.add(new Match(Rule.OVERLOAD_MINUTE, load - limit, new TherapistDay(therapist, date, load, limit)));
    }

    List<Match> matches() {
        return matches;
    }
}
