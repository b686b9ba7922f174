package dk.holdplan.capacity.forecast;

import dk.holdplan.capacity.BlockTime;
import dk.holdplan.capacity.Served;
import dk.holdplan.change.Missed;
import dk.holdplan.change.NextWeek;
import dk.holdplan.demand.Demand;
import dk.holdplan.demand.Need;
import dk.holdplan.demand.Needs;
import dk.holdplan.demand.StartWindow;
import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Interval;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One future, week by week. Who is referred, comes or gives up is drawn alike for any capacity and any planner. */
final class PlayedFuture {

    private enum Purpose {
        ARRIVALS,
        PLAN,
        ATTENDANCE,
        DROP_OUT
    }

    private final Centre centre;
    private final Referrals referrals;
    private final Assumptions assumptions;
    private final WeekPlanner planner;
    private final long number;
    private final Set<String> counted = new HashSet<>();
    private final Set<String> inClass = new HashSet<>();
    private List<Citizen> citizens;

    /** A future that begins with the citizens who are known. */
    PlayedFuture(Centre centre, Referrals referrals, Assumptions assumptions, WeekPlanner planner, long number,
            List<Citizen> known) {
        this.centre = centre;
        this.referrals = referrals;
        this.assumptions = assumptions;
        this.planner = planner;
        this.number = number;
        this.citizens = known;
        known.stream().filter(citizen -> citizen.course() != null).map(Citizen::id).forEach(inClass::add);
    }

    List<WeekTally> play() {
        List<WeekTally> tallies = new ArrayList<>();
        for (int week = 0; week < assumptions.weeks(); week++) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException("interrupted");
            }
            tallies.add(play(week));
        }
        return tallies;
    }

    private WeekTally play(int week) {
        List<Citizen> present = new ArrayList<>(citizens);
        List<Citizen> later = new ArrayList<>();
        Needs.of(centre.problem(week, referrals.of(week, assumptions, chance(Purpose.ARRIVALS, week)))).values()
                .forEach(need -> (isDue(need) ? present : later).add(need.citizen()));
        Problem problem = centre.problem(week, present);
        List<Session> sessions = planner.plan(problem, assumptions.seed() * 1_000_003 + number * 1_009 + week);
        WeekTally tally = tally(problem, Needs.of(problem), sessions);
        citizens = Stream.concat(next(problem, sessions, week).stream(), later.stream()).toList();
        return tally;
    }

    /** Who comes while the plan of a week is known already joins it only when it is the last that will do. */
    private static boolean isDue(Need need) {
        return need.demands().stream().anyMatch(Demand::due);
    }

    private List<Citizen> next(Problem problem, List<Session> sessions, int week) {
        List<Missed> missed = sessions.stream()
                .filter(session -> !chance(Purpose.ATTENDANCE, session.citizen().hashCode(),
                        session.date().toEpochDay()).happens(assumptions.showRate()))
                .map(Missed::of).toList();
        Problem next = Objects.requireNonNull(NextWeek.of(problem, sessions, 1, missed).problem(),
                "sessions of the plan cannot be unknown");
        return next.citizens().stream()
                .filter(citizen -> citizen.course() == null || !chance(Purpose.DROP_OUT, citizen.id().hashCode(), week)
                        .happens(assumptions.dropOutAWeek()))
                .toList();
    }

    private WeekTally tally(Problem problem, Map<String, Need> needs, List<Session> sessions) {
        Map<String, LocalDate> examined = new HashMap<>();
        Map<String, LocalDate> inClassNow = new HashMap<>();
        for (Session session : sessions) {
            if (session.kind() == SessionKind.EXAMINATION) {
                examined.put(session.citizen(), session.date());
            }
            if (session.rehabClass() != null && session.kind() == SessionKind.TRAINING) {
                inClassNow.merge(session.citizen(), session.date(), (one, other) -> one.isBefore(other) ? one : other);
            }
        }
        int minutes = BlockTime.of(problem, needs, sessions).stream().map(BlockTime::ofTherapist)
                .mapToInt(Interval::minutes).sum();
        int due = 0;
        int breaches = 0;
        for (Need need : needs.values()) {
            boolean hasStarted = examined.containsKey(need.citizen().id());
            if (need.startWindow() != null && (hasStarted || isDue(need)) && counted.add(need.citizen().id())) {
                due++;
                breaches += hasStarted && !need.late() ? 0 : 1;
            }
        }
        Map<String, List<Session>> own = sessions.stream().collect(Collectors.groupingBy(Session::citizen));
        List<Served> served = needs.values().stream()
                .flatMap(need -> Served.of(need, own.getOrDefault(need.citizen().id(), List.of())).stream()).toList();
        List<String> starters = inClassNow.keySet().stream().filter(inClass::add).toList();
        return new WeekTally(due, breaches,
                served.stream().mapToInt(Served::needed).sum(), served.stream().mapToInt(Served::placed).sum(),
                (int) sessions.stream().filter(session -> session.rehabClass() != null).count(),
                minutes,
                (int) needs.values().stream().filter(need -> need.admitted() && need.citizen().course() != null)
                        .count(),
                examined.size(), days(examined, examined.keySet(), needs), starters.size(),
                days(inClassNow, starters, needs), withoutClass(needs, inClassNow.keySet()));
    }

    private static int days(Map<String, LocalDate> dates, Iterable<String> ids, Map<String, Need> needs) {
        int days = 0;
        for (String id : ids) {
            days += (int) ChronoUnit.DAYS.between(StartWindow.clock(needs.get(id).citizen().referral()),
                    dates.get(id));
        }
        return days;
    }

    private static int withoutClass(Map<String, Need> needs, Set<String> inClass) {
        return (int) needs.values().stream().filter(need -> !inClass.contains(need.citizen().id()))
                .filter(need -> need.mayTrainInClass(0))
                .filter(need -> need.demands().stream().anyMatch(demand -> demand.kind() == SessionKind.TRAINING))
                .count();
    }

    private Chance chance(Purpose purpose, long... more) {
        long[] key = new long[more.length + 2];
        key[0] = number;
        key[1] = purpose.ordinal();
        System.arraycopy(more, 0, key, 2, more.length);
        return new Chance(assumptions.seed(), key);
    }
}
