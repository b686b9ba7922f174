package dk.holdplan.rule;

import dk.holdplan.plan.Plan;
import dk.holdplan.plan.Plan.Unplaced;
import dk.holdplan.plan.Score;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Session;
import dk.holdplan.rule.Serving.Wanted;
import java.util.ArrayList;
import java.util.LinkedHashSet;
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
        return new Plan(verdict.score(), sessions, verdict.unplaced(), Claims.refused(facts), Claims.late(facts),
                Claims.decisions(facts));
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
        List<Unplaced> unplaced = examined.unplaced();
        List<String> claims = claimed == null
                ? List.of()
                : Claims.untrue(claimed, facts, score, unplaced);
        return new Verdict(score, examined.broken, units, unplaced, claims);
    }

    private record Examined(List<Breach> broken, List<Row> rows, List<Taken> taken, List<Wanted> left) {

        void tell(Facts facts, PenaltySink sink) {
            new Penalties(facts).tell(rows, taken, left, sink);
        }

        /** What is due and has no place. */
        List<Unplaced> unplaced() {
            return left.stream().filter(each -> each.demand().due()).map(Judge::unplaced).toList();
        }
    }

    private Examined examine(List<Session> sessions) {
        List<Breach> broken = new ArrayList<>();
        Serving serving = new Serving(facts.needs());
        List<Row> rows = serving.serve(rows(sessions, broken));
        rows.forEach(row -> row.checkDemand(broken));
        new CitizenRules(facts).check(rows, broken);
        new SessionRules(facts).check(rows, rows, broken);
        new MeetingRules(facts).check(rows, broken);
        List<Taken> taken = Taken.of(rows, facts);
        new BusyRules(facts).check(taken, broken);
        return new Examined(broken, rows, taken, serving.left());
    }

    /** The sessions that can be judged further, of which each frozen one is frozen once. */
    private List<Row> rows(List<Session> sessions, List<Breach> broken) {
        Set<Session> missing = new LinkedHashSet<>(facts.published().frozen());
        PublishedRules published = new PublishedRules(facts);
        List<Row> rows = new ArrayList<>();
        for (Session session : sessions) {
            boolean frozen = missing.remove(session);
            if (frozen || facts.knows(session)) {
                rows.add(new Row(session, facts.needs().get(session.citizen()), frozen));
                published.check(session, broken);
            } else {
                broken.add(new Breach(session, Sentence.NOTHING_KNOWN));
            }
        }
        missing.forEach(session -> broken.add(new Breach(session, Sentence.FROZEN_CHANGED)));
        return rows;
    }

    static Unplaced unplaced(Wanted wanted) {
        return new Unplaced(wanted.need().citizen().id(), wanted.demand().kind(), wanted.demand().week());
    }

    private int price(Map<Rule, Integer> units, Level level) {
        return units.entrySet().stream().filter(entry -> entry.getKey().level() == level)
                .mapToInt(entry -> entry.getValue() * weights.of(entry.getKey())).sum();
    }
}
