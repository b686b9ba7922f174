package dk.holdplan.model;

import dk.holdplan.problem.Problem;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.rule.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The meetings that can take place or are frozen, and the slots that decide their time. */
final class ClassMeetings {

    private final Problem problem;
    private final MeetingFinder finder;
    private final List<ClassSlot> slots = new ArrayList<>();
    private final List<OpenMeeting> open = new ArrayList<>();
    private final Map<ClassDate, List<Meeting>> held;

    /**
     * A meeting in which somebody may get a place.
     *
     * @param times at which it can take place
     */
    record OpenMeeting(Meeting meeting, List<Span> times) {

        MeetingPlace place() {
            return meeting.place();
        }
    }

    ClassMeetings(Problem problem, DayBook days, HeldMeetings heldMeetings) {
        this.problem = problem;
        this.held = heldMeetings.meetings();
        this.finder = new MeetingFinder(problem, days);
        for (RehabClass rehabClass : problem.classes()) {
            weekdays(rehabClass).forEach(weekday -> add(rehabClass, weekday));
        }
    }

    /** The weekdays of the class, then those on which only an exception lets it meet. */
    private static List<DayOfWeek> weekdays(RehabClass rehabClass) {
        return Stream.concat(rehabClass.meetings().stream().map(RehabClass.ClassDay::day),
                rehabClass.exceptions().stream().map(exception -> exception.date().getDayOfWeek())).distinct().toList();
    }

    private void add(RehabClass rehabClass, DayOfWeek weekday) {
        List<OpenMeeting> joinable = new ArrayList<>();
        List<OpenMeeting> movable = new ArrayList<>();
        List<OpenMeeting> exceptional = new ArrayList<>();
        for (int week = 0; week < problem.horizon().weeks(); week++) {
            LocalDate date = problem.horizon().monday(week).with(weekday);
            List<Meeting> frozen = held.getOrDefault(new ClassDate(rehabClass.id(), date), List.of());
            if (frozen.isEmpty()) {
                finder.find(rehabClass, date)
                        .ifPresent(found -> (found.place().isExceptional() ? exceptional : movable).add(found));
            } else {
                frozen.stream().filter(meeting -> meeting.place().held().joinable())
                        .map(meeting -> new OpenMeeting(meeting, List.of(meeting.place().engagement().span())))
                        .forEach(joinable::add);
            }
        }
        open.addAll(joinable);
        open.addAll(movable);
        open.addAll(exceptional);
        if (!movable.isEmpty()) {
            slots.add(slot(movable,
                    joinable.stream().filter(meeting -> !meeting.place().isExceptional()).toList()));
        }
        exceptional.forEach(meeting -> slots.add(slot(List.of(meeting), List.of())));
    }

    /** Begins with the time of a frozen meeting if there is one, so that others may join it. */
    private static ClassSlot slot(List<OpenMeeting> movable, List<OpenMeeting> joinable) {
        List<Span> times = movable.stream().flatMap(meeting -> meeting.times().stream()).distinct().toList();
        Span first = joinable.stream().flatMap(meeting -> meeting.times().stream()).filter(times::contains).findFirst()
                .orElse(times.getFirst());
        return new ClassSlot(movable.getFirst().place().timeSlot(), times, !joinable.isEmpty(), first);
    }

    /** The slots of the open meetings that are not frozen. */
    List<ClassSlot> slots() {
        return slots;
    }

    /** The meetings in which somebody may get a place. */
    List<OpenMeeting> open() {
        return open;
    }

    /** Every meeting, open or only frozen. */
    List<Meeting> all() {
        Map<String, Meeting> all = new LinkedHashMap<>();
        held.values().forEach(meetings -> meetings.forEach(meeting -> all.put(meeting.id(), meeting)));
        open.forEach(meeting -> all.put(meeting.meeting().id(), meeting.meeting()));
        return List.copyOf(all.values());
    }
}
