package dk.holdplan.change;

import dk.holdplan.demand.Need;
import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Course.Slot;
import dk.holdplan.problem.Interval;
import dk.holdplan.problem.Intervals;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The own places in classes of citizens whose plan is rolled on: where they trained, as far as it repeats. An exception
 * is not the rule: who could not be at an own place because of one has it still.
 *
 * @param weeks how many weeks of the horizon pass
 */
record OwnPlaces(Problem problem, int weeks, Map<String, RehabClass> classes) {

    static OwnPlaces after(Problem problem, int weeks) {
        return new OwnPlaces(problem, weeks,
                problem.classes().stream().collect(Collectors.toMap(RehabClass::id, Function.identity())));
    }

    /**
     * As many places as the citizen trains a week: own ones that were used or could not be, then new ones, the latest
     * first, then the other own ones.
     *
     * @param planned the citizen's sessions in the weeks that pass, missed or not
     */
    List<Slot> of(Need need, List<Session> planned) {
        Citizen citizen = need.citizen();
        List<Slot> used = planned.stream()
                .filter(session -> session.kind() == SessionKind.TRAINING && session.rehabClass() != null)
                .sorted(Comparator.comparing(Session::start).reversed())
                .map(session -> new Slot(session.rehabClass(), session.date().getDayOfWeek()))
                .filter(this::repeats).distinct().toList();
        List<Slot> own = citizen.ownSlots().stream().filter(this::goesOn).toList();
        Set<Slot> places = new LinkedHashSet<>(
                own.stream().filter(this::repeats).filter(slot -> used.contains(slot) || gaveWay(slot, need)).toList());
        places.addAll(used);
        places.addAll(own);
        return places.stream().limit(need.perWeek())
                .sorted(Comparator.comparing(Slot::day).thenComparing(Slot::rehabClass)).toList();
    }

    private boolean goesOn(Slot slot) {
        RehabClass group = classes.get(slot.rehabClass());
        return group != null && (group.until() == null
                || !group.until().isBefore(problem.horizon().monday(weeks)));
    }

    private boolean repeats(Slot slot) {
        return goesOn(slot)
                && classes.get(slot.rehabClass()).meetings().stream().anyMatch(meeting -> meeting.day() == slot.day());
    }

    /** Whether somebody and some room are there for a meeting of the class on a date. */
    private boolean canMeet(RehabClass group, LocalDate date) {
        return group.startsOn(date).stream().map(start -> new Interval(
                date.atTime(start).minusMinutes(group.setUpMinutes()),
                date.atTime(start).plusMinutes((long) group.minutes() + group.clearMinutes())))
                .anyMatch(time -> isLed(group, date, time) && isHoused(group, date, time));
    }

    private boolean isLed(RehabClass group, LocalDate date, Interval time) {
        return problem.therapists().stream().filter(group::mayBeLedBy)
                .anyMatch(therapist -> therapist.shiftsOn(date).stream().anyMatch(
                        shift -> shift.site().equals(group.site()) && Intervals.covers(shift.time(), time)));
    }

    private boolean isHoused(RehabClass group, LocalDate date, Interval time) {
        return problem.rooms().stream().filter(group::mayMeetIn)
                .filter(room -> room.windowsOn(date).stream().anyMatch(window -> Intervals.covers(window, time)))
                .anyMatch(room -> room.closed().stream().noneMatch(
                        closed -> closed.from().isBefore(time.to()) && time.from().isBefore(closed.to())));
    }

    /** Whether in each of the weeks something that does not repeat kept the citizen from the place. */
    private boolean gaveWay(Slot slot, Need need) {
        RehabClass group = classes.get(slot.rehabClass());
        return IntStream.range(0, weeks).allMatch(week -> {
            LocalDate date = problem.horizon().monday(week).with(slot.day());
            return problem.closedDays().contains(date) || group.exception(date).isPresent() || !group.inSeason(date)
                    || !canMeet(group, date) || !need.mayTrainInClass(week) || need.citizen().absent().stream()
                            .anyMatch(time -> time.from().isBefore(date.plusDays(1).atStartOfDay())
                                    && time.to().isAfter(date.atStartOfDay()));
        });
    }
}
