package dk.holdplan.explain;

import dk.holdplan.demand.Demand;
import dk.holdplan.demand.Need;
import dk.holdplan.explain.Lack.What;
import dk.holdplan.problem.ClassKind;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.RehabClass.Ages;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.problem.Therapist;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Tells which classes are missing altogether for a demand that may be in one. */
final class ClassLacks {

    private final Problem problem;
    private final BiFunction<String, LocalDate, List<Session>> meetings;

    /**
     * @param meetings the sessions of a class on a day
     */
    ClassLacks(Problem problem, BiFunction<String, LocalDate, List<Session>> meetings) {
        this.problem = problem;
        this.meetings = meetings;
    }

    void tell(Need need, Demand demand, Window window, Map<String, Object> named, List<Lack> found) {
        Set<ClassKind> kinds = need.classKinds(demand.kind());
        if (kinds.isEmpty()) {
            found.add(new Lack(What.KIND, named));
            return;
        }
        List<RehabClass> suiting = problem.classes().stream().filter(each -> kinds.contains(each.kind())).toList();
        List<RehabClass> here = suiting.stream().filter(each -> need.citizen().sites().contains(each.site())).toList();
        if (here.isEmpty()) {
            kinds.forEach(kind -> found.add(none(kind, suiting, named)));
            return;
        }
        List<RehabClass> taking = here.stream().filter(each -> takes(each, need, demand)).toList();
        if (taking.isEmpty()) {
            here.forEach(each -> found.add(notTaking(each, need, demand, named)));
            return;
        }
        List<RehabClass> meeting = taking.stream().filter(each -> !window.days().of(each).isEmpty())
                .toList();
        if (meeting.isEmpty()) {
            taking.forEach(each -> found.add(notMeeting(each, window, named)));
        }
        if (meeting.stream().noneMatch(this::hasRoom)) {
            meeting.forEach(each -> found.add(lack(What.ROOM_FOR_CLASS, named,
                    Map.of("class", each.id(), "kind", each.kind(), "sites", each.site()))));
        }
        if (meeting.stream().noneMatch(each -> hasLeader(each, window))) {
            meeting.forEach(each -> found
                    .add(lack(What.LEADER, named, Map.of("class", each.id(), "skill", each.skill()))));
        }
        meeting.forEach(each -> window.dates().forEach(date -> lost(each, date, named, found)));
    }

    private static Lack none(ClassKind kind, List<RehabClass> suiting, Map<String, Object> named) {
        Set<String> elsewhere = suiting.stream().filter(each -> each.kind() == kind).map(RehabClass::site)
                .collect(Collectors.toCollection(TreeSet::new));
        return elsewhere.isEmpty()
                ? lack(What.CLASS, named, Map.of("kind", kind))
                : lack(What.CLASS_HERE, named, Map.of("kind", kind, "elsewhere", String.join(", ", elsewhere)));
    }

    /** Whether a class takes the citizen and can still be joined, with an own place or by another session in it. */
    private boolean takes(RehabClass each, Need need, Demand demand) {
        LocalDate join = each.joinUntil();
        return need.isTaken(demand.kind(), each) && (demand.kind() != SessionKind.TRAINING || join == null
                || !join.isBefore(demand.first()) || need.citizen().ownSlots().stream()
                        .anyMatch(slot -> slot.rehabClass().equals(each.id()))
                || problem.horizon().firstDay().datesUntil(later(join.plusDays(1), problem.horizon().firstDay()))
                        .anyMatch(date -> meetings.apply(each.id(), date).stream()
                                .anyMatch(session -> session.citizen().equals(need.citizen().id()))));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static Lack notTaking(RehabClass each, Need need, Demand demand, Map<String, Object> named) {
        Ages ages = each.ages();
        return ages != null && !need.isTaken(demand.kind(), each)
                ? lack(What.CLASS_AGES, named, Map.of("class", each.id(), "from", ages.from(), "to", ages.to()))
                : lack(What.CLASS_TO_JOIN, named, Map.of("class", each.id(), "date", each.joinUntil()));
    }

    private static Lack notMeeting(RehabClass each, Window window, Map<String, Object> named) {
        if (each.until() != null && each.until().isBefore(window.first())) {
            return lack(What.CLASS_GOING_ON, named, Map.of("class", each.id(), "date", each.until()));
        }
        return each.from() != null && each.from().isAfter(window.last())
                ? lack(What.CLASS_BEGUN, named, Map.of("class", each.id(), "date", each.from()))
                : lack(What.MEETING, named, Map.of("class", each.id()));
    }

    private boolean hasRoom(RehabClass each) {
        return problem.rooms().stream().anyMatch(each::mayMeetIn);
    }

    private boolean hasLeader(RehabClass each, Window window) {
        return problem.therapists().stream().filter(each::mayBeLedBy)
                .flatMap(therapist -> window.days().of(therapist, each.site()).stream())
                .anyMatch(shift -> each.meetsOn(shift.from().toLocalDate()));
    }

    /** A meeting that stays as it is with a therapist or in a room that the site does not have. */
    private void lost(RehabClass each, LocalDate date, Map<String, Object> named, List<Lack> found) {
        List<Session> running = meetings.apply(each.id(), date);
        if (running.isEmpty()) {
            return;
        }
        Session first = running.getFirst();
        Map<String, Object> values = Map.of("class", each.id(), "date", date, "sites", each.site(), "therapist",
                first.therapist(), "room", first.room());
        if (problem.therapists().stream().noneMatch(therapist -> isFrom(therapist, first, each))) {
            found.add(lack(What.LEADER_OF_MEETING, named, values));
        }
        if (problem.rooms().stream()
                .noneMatch(room -> room.id().equals(first.room()) && room.site().equals(each.site()))) {
            found.add(lack(What.ROOM_OF_MEETING, named, values));
        }
    }

    private static boolean isFrom(Therapist therapist, Session session, RehabClass each) {
        return therapist.id().equals(session.therapist())
                && therapist.worked().stream().anyMatch(shift -> shift.site().equals(each.site()));
    }

    private static Lack lack(What what, Map<String, Object> named, Map<String, ?> more) {
        Map<String, Object> values = new HashMap<>(named);
        values.putAll(more);
        return new Lack(what, values);
    }
}
