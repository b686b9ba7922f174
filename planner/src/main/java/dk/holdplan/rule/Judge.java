package dk.holdplan.rule;

import dk.holdplan.demand.Demand;
import dk.holdplan.demand.Need;
import dk.holdplan.plan.Plan;
import dk.holdplan.plan.Plan.Unplaced;
import dk.holdplan.plan.Score;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Judges plans of one problem. Immutable; may be used from several threads. */
public final class Judge {

    private final Facts facts;
    private final Weights weights;

    /** A judge for a problem without errors. */
    public Judge(Problem problem) {
        this.facts = Facts.of(problem);
        this.weights = Weights.of(problem);
    }

    /** Everything that is wrong with a plan and what it is worth; the plan may hold anything. */
    public Verdict judge(Plan plan) {
        return judge(plan.sessions(), plan);
    }

    /** What is wrong with a plan of these sessions that claims nothing, and what it is worth. */
    public Verdict judge(List<Session> sessions) {
        return judge(sessions, null);
    }

    /** The plan that consists of these sessions, with true claims. */
    public Plan plan(List<Session> sessions) {
        Verdict verdict = judge(sessions, null);
        return new Plan(verdict.score(), sessions, verdict.unplaced(), Claims.refused(facts), Claims.late(facts));
    }

    /** Everything that the medium and soft rules penalise in these sessions; the units are those of the verdict. */
    public List<Match> matches(List<Session> sessions) {
        MatchList matches = new MatchList();
        examine(sessions).tell(facts, matches);
        return matches.matches();
    }

    private Verdict judge(List<Session> sessions, @Nullable Plan claimed) {
        Examined examined = examine(sessions);
        UnitCount count = new UnitCount();
        examined.tell(facts, count);
        Map<Rule, Integer> units = count.units();
        Score score = new Score(examined.broken.size(), price(units, Level.MEDIUM), price(units, Level.SOFT));
        List<String> claims = claimed == null
                ? List.of()
                : Claims.untrue(claimed, facts, score, examined.unplaced);
        return new Verdict(score, examined.broken, units, examined.unplaced, claims);
    }

    private record Examined(List<Breach> broken, List<Row> rows, List<Taken> taken, List<Unplaced> unplaced) {

        void tell(Facts facts, PenaltySink sink) {
            new Penalties(facts).tell(rows, taken, unplaced, sink);
        }
    }

    private Examined examine(List<Session> sessions) {
        List<Breach> broken = new ArrayList<>();
        frozenMissing(sessions, broken);
        Map<DemandKey, Integer> placed = new HashMap<>();
        List<Row> rows = rows(sessions, placed, broken);
        new CitizenRules(facts).check(rows, broken);
        new SessionRules(facts).check(rows, broken);
        new MeetingRules(facts).check(rows, broken);
        List<Taken> taken = Taken.of(rows);
        new BusyRules(facts).check(taken, broken);
        return new Examined(broken, rows, taken, unplaced(placed));
    }

    private void frozenMissing(List<Session> sessions, List<Breach> broken) {
        Set<Session> missing = new HashSet<>(facts.frozen());
        missing.removeAll(new HashSet<>(sessions));
        missing.forEach(session -> broken.add(new Breach(session, Sentence.FROZEN_CHANGED)));
    }

    private record DemandKey(String citizen, SessionKind kind, int week) {

        static DemandKey of(String citizen, Demand demand) {
            return new DemandKey(citizen, demand.kind(), demand.week());
        }
    }

    private List<Row> rows(List<Session> sessions, Map<DemandKey, Integer> placed, List<Breach> broken) {
        List<Row> rows = new ArrayList<>();
        for (Session session : sessions) {
            boolean frozen = facts.frozen().contains(session);
            if (facts.knows(session)) {
                Need need = facts.needs().get(session.citizen());
                Demand demand = served(session, need, placed);
                if (demand == null && !frozen) {
                    broken.add(new Breach(session, need.admitted() ? Sentence.NO_DEMAND : Sentence.NOT_ADMITTED));
                }
                rows.add(new Row(session, need, frozen, demand));
            } else if (!frozen) {
                broken.add(new Breach(session, Sentence.NOTHING_KNOWN));
            }
        }
        return rows;
    }

    private static @Nullable Demand served(Session session, Need need,
            Map<DemandKey, Integer> placed) {
        Demand demand = need.demand(session.kind(), session.date()).orElse(null);
        if (demand == null) {
            return null;
        }
        DemandKey key = DemandKey.of(session.citizen(), demand);
        int before = placed.getOrDefault(key, 0);
        if (before >= demand.count()) {
            return null;
        }
        placed.put(key, before + 1);
        return demand;
    }

    private List<Unplaced> unplaced(Map<DemandKey, Integer> placed) {
        List<Unplaced> unplaced = new ArrayList<>();
        facts.needs().forEach((citizen, need) -> need.demands().forEach(demand -> {
            int missing = demand.count() - placed.getOrDefault(DemandKey.of(citizen, demand), 0);
            unplaced.addAll(Collections.nCopies(missing, new Unplaced(citizen, demand.kind(), demand.week())));
        }));
        return unplaced;
    }

    private int price(Map<Rule, Integer> units, Level level) {
        return units.entrySet().stream().filter(entry -> entry.getKey().level() == level)
                .mapToInt(entry -> entry.getValue() * weights.of(entry.getKey())).sum();
    }
}
