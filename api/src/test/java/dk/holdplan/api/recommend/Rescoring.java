package dk.holdplan.api.recommend;

import dk.holdplan.demand.Demand;
import dk.holdplan.demand.Needs;
import dk.holdplan.plan.Plan;
import dk.holdplan.plan.Score;
import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.Room;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.problem.Therapist;
import dk.holdplan.rule.Judge;
import dk.holdplan.rule.Span;
import dk.holdplan.rule.Verdict;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Checks an answer to a question for places the slow way: each place is put into the plan and the whole plan is judged
 * anew. So are some other places by chance, none of which may be better than those that were told.
 */
final class Rescoring {

    private static final Comparator<Ranked> CHEAPEST_FIRST = Comparator
            .comparing((Ranked place) -> new Score(0, place.after().medium(), place.after().soft()))
            .thenComparing(Ranked::session, Comparator.comparing(Session::start).thenComparing(Session::therapist)
                    .thenComparing(Session::room)
                    .thenComparing(Session::rehabClass, Comparator.nullsFirst(Comparator.naturalOrder()))
                    .thenComparing(Session::end));

    private final Problem problem;
    private final Citizen citizen;
    private final List<Session> others;
    private final @Nullable Session instead;
    private final Demand demand;
    private final Judge judge;
    private final Judge alone;

    /** A place with the score that was told for it. */
    record Ranked(Session session, Score after) {
    }

    /**
     * A check of answers about one demand.
     *
     * @param problem with the citizen in it
     * @param sessions of the plan as it stands
     * @param instead the session that moves, null for one more
     */
    Rescoring(Problem problem, String citizenId, SessionKind kind, int week, List<Session> sessions,
            @Nullable Session instead) {
        this.problem = problem;
        citizen = problem.citizens().stream().filter(one -> one.id().equals(citizenId)).findFirst().orElseThrow();
        others = new ArrayList<>(sessions);
        others.remove(instead);
        this.instead = instead;
        demand = Needs.of(problem).get(citizenId).demands().stream()
                .filter(one -> one.kind() == kind && one.week() == week).findFirst().orElseThrow();
        judge = new Judge(problem);
        alone = new Judge(problem.withCitizens(List.of(citizen)).withPublished(null));
    }

    /**
     * What is wrong with an answer; empty when it is right.
     *
     * @param complete whether every place was told, not only the best
     * @param tries other places that are tried
     */
    List<String> faults(List<Ranked> ranked, boolean complete, int tries, Random random) {
        List<String> faults = new ArrayList<>();
        Ranked last = null;
        for (Ranked place : ranked) {
            Verdict verdict = judge(judge, with(place.session()));
            if (!verdict.score().equals(place.after())) {
                faults.add(place + " is worth " + verdict.score());
            }
            if (last != null && CHEAPEST_FIRST.compare(last, place) >= 0) {
                faults.add(place + " comes too late");
            }
            last = place;
        }
        Set<Session> told = ranked.stream().map(Ranked::session).collect(Collectors.toCollection(HashSet::new));
        for (int i = 0; i < tries; i++) {
            Session session = any(random);
            if (session != null && told.add(session) && judge(alone, List.of(session)).valid()) {
                Verdict verdict = judge(judge, with(session));
                if (verdict.valid()
                        && (complete || last != null
                                && CHEAPEST_FIRST.compare(new Ranked(session, verdict.score()), last) < 0)) {
                    faults.add(session + " is missing, worth " + verdict.score());
                }
            }
        }
        return faults;
    }

    private List<Session> with(Session session) {
        return Stream.concat(others.stream(), Stream.of(session)).toList();
    }

    private static Verdict judge(Judge judge, List<Session> sessions) {
        return judge.judge(new Plan(new Score(0, 0, 0), sessions, List.of(), List.of(), List.of()));
    }

    private @Nullable Session any(Random random) {
        List<LocalDate> dates = demand.first().datesUntil(demand.last().plusDays(1)).toList();
        Therapist therapist = any(problem.therapists(), random);
        Room room = any(problem.rooms(), random);
        RehabClass rehabClass = problem.classes().isEmpty() || random.nextBoolean()
                ? null
                : any(problem.classes(), random);
        int minutes = rehabClass == null ? any(demand.minutes(), random) : rehabClass.minutes();
        int step = random.nextInt(Span.DAY_MINUTES / problem.gridMinutes());
        LocalDateTime start = any(dates, random).atStartOfDay().plusMinutes((long) step * problem.gridMinutes());
        Session session = new Session(citizen.id(), demand.kind(), start, start.plusMinutes(minutes), therapist.id(),
                room.id(), rehabClass == null ? null : rehabClass.id());
        return session.equals(instead) ? null : session;
    }

    private static <T> T any(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
