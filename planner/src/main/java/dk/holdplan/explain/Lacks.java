package dk.holdplan.explain;

import dk.holdplan.demand.Demand;
import dk.holdplan.demand.Need;
import dk.holdplan.demand.Needs;
import dk.holdplan.explain.Lack.What;
import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Interval;
import dk.holdplan.problem.Intervals;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Published;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.Room;
import dk.holdplan.problem.RoomUse;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.problem.Setting;
import dk.holdplan.problem.Therapist;
import dk.holdplan.rule.PublishedSessions;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Tells what is missing altogether for a demand: where there is no open day, no class, no room or nobody on shift,
 * there are no places of which to count what blocks them.
 */
public final class Lacks {

    private final Problem problem;
    private final ClassLacks classes;
    private final Set<Session> unsafe;

    /**
     * @param problem without errors
     * @param meetings the sessions of a class on a day in the plan
     */
    public Lacks(Problem problem, BiFunction<String, LocalDate, List<Session>> meetings) {
        this.problem = problem;
        classes = new ClassLacks(problem, meetings);
        unsafe = PublishedSessions.of(problem, Needs.of(problem)).unsafe();
    }

    /** What is missing for a demand; empty when others are all that is in the way. */
    public List<Lack> of(Need need, Demand demand) {
        boolean alone = need.mayBeAlone(demand.kind(), demand.week());
        Citizen citizen = need.citizen();
        Window window = Window.of(demand, citizen.sites(), problem);
        Map<String, Object> named = new HashMap<>(Map.of("first", demand.first(), "last", demand.last(), "sites",
                String.join(", ", citizen.sites()), "citizen", citizen.id()));
        List<Lack> found = new ArrayList<>();
        if (window.closed()) {
            found.add(new Lack(What.OPEN_DAY, named));
        }
        rooms(citizen, alone, window, named, found);
        therapists(need, demand, alone, window, named, found);
        published(need, demand, named, found);
        if (need.mayBeInClass(demand.kind(), demand.week())) {
            classes.tell(need, demand, window, named, found);
        }
        operated(need, demand, named, found);
        time(citizen, shortest(need, demand), window, named, found);
        return found.stream().distinct().toList();
    }

    private void rooms(Citizen citizen, boolean alone, Window window, Map<String, Object> named, List<Lack> found) {
        List<Room> here = problem.rooms().stream().filter(room -> citizen.sites().contains(room.site())).toList();
        List<Room> usable = here.stream().filter(room -> room.stepFree() || !citizen.stepFree()).toList();
        List<Room> meant = usable.stream().filter(room -> !alone || room.uses().contains(RoomUse.INDIVIDUAL)).toList();
        if (here.isEmpty()) {
            found.add(new Lack(What.ROOM, named));
        } else if (usable.isEmpty()) {
            found.add(new Lack(What.STEP_FREE_ROOM, named));
        } else if (meant.isEmpty()) {
            found.add(new Lack(What.ROOM_FOR_ONE, named));
        } else if (meant.stream().noneMatch(room -> holds(window.days().of(room), problem.gridMinutes()))) {
            found.add(new Lack(What.OPEN_ROOM, named));
        }
    }

    /** What of the class places that were published had to go, and what is too soon for anything new. */
    private void published(Need need, Demand demand, Map<String, Object> named, List<Lack> found) {
        Published before = problem.published();
        LocalDateTime earliest = before == null ? null : before.earliestNew();
        if (earliest != null && !demand.last().plusDays(1).atStartOfDay().isAfter(earliest)) {
            found.add(with(What.NEW_START, named, Map.of("moment", earliest)));
        }
        unsafe.stream().filter(session -> session.citizen().equals(need.citizen().id()) && demand.isFor(session))
                .sorted(Session.BY_TIME).forEach(session -> found.add(with(What.PLACE_FOR_SAFETY, named,
                        Map.of("class", Objects.requireNonNull(session.rehabClass()), "start", session.start()))));
    }

    /** The class that a citizen has to wait for after an operation. */
    private void operated(Need need, Demand demand, Map<String, Object> named, List<Lack> found) {
        LocalDate rested = need.classAfterOperation();
        if (demand.kind() == SessionKind.TRAINING && need.suitsClass(demand.week()) && rested != null
                && need.pathway().training().setting() != Setting.INDIVIDUAL && rested.isAfter(demand.first())) {
            found.add(with(What.CLASS_AFTER_OPERATION, named, Map.of("date", rested, "operated",
                    Objects.requireNonNull(need.citizen().referral().operatedOn()))));
        }
    }

    private static Lack with(What what, Map<String, Object> named, Map<String, ?> more) {
        Map<String, Object> values = new HashMap<>(named);
        values.putAll(more);
        return new Lack(what, values);
    }

    private void therapists(Need need, Demand demand, boolean alone, Window window, Map<String, Object> named,
            List<Lack> found) {
        Citizen citizen = need.citizen();
        List<Therapist> there = problem.therapists().stream()
                .filter(therapist -> citizen.sites().stream()
                        .anyMatch(site -> !window.days().of(therapist, site).isEmpty()))
                .toList();
        Set<String> needed = need.skills(demand.kind());
        List<Therapist> able = there.stream().filter(therapist -> therapist.skills().containsAll(needed)).toList();
        if (there.isEmpty()) {
            found.add(new Lack(What.THERAPIST, named));
        } else if (alone && able.isEmpty()) {
            found.add(with(What.SKILL, named, Map.of("skills", String.join(", ", new TreeSet<>(needed)))));
        } else if (alone && able.stream().allMatch(therapist -> citizen.notTherapists().contains(therapist.id()))) {
            found.add(with(What.OTHER_THERAPIST, named, Map.of("therapists",
                    able.stream().map(Therapist::id).sorted().collect(Collectors.joining(", ")))));
        }
    }

    /** The least that the citizen has to have time for, be it alone or in a class. */
    private int shortest(Need need, Demand demand) {
        IntStream alone = need.mayBeAlone(demand.kind(), demand.week())
                ? demand.minutes().stream().mapToInt(Integer::intValue)
                : IntStream.empty();
        IntStream inClass = need.mayBeInClass(demand.kind(), demand.week())
                ? problem.classes().stream().filter(each -> need.classKinds(demand.kind()).contains(each.kind()))
                        .filter(each -> need.citizen().sites().contains(each.site())).mapToInt(RehabClass::minutes)
                : IntStream.empty();
        return IntStream.concat(alone, inClass).min().orElse(problem.gridMinutes());
    }

    private void time(Citizen citizen, int minutes, Window window, Map<String, Object> named, List<Lack> found) {
        if (!holds(window.days().usual(citizen), minutes)) {
            found.add(new Lack(What.TIME, named));
        } else if (!holds(window.days().of(citizen), minutes)) {
            found.add(new Lack(What.PRESENCE, named));
        }
    }

    private boolean holds(List<Interval> times, int minutes) {
        return Intervals.hold(times, minutes, problem.gridMinutes());
    }
}
