package dk.holdplan.capacity.forecast;

import dk.holdplan.problem.ClassKind;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.RehabClass.ClassDay;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Meetings of a kind of class on a weekday. */
public record WeekdayMeetings(ClassKind kind, DayOfWeek day) implements Comparable<WeekdayMeetings> {

    private static final Comparator<WeekdayMeetings> ORDER = Comparator.comparing(WeekdayMeetings::kind)
            .thenComparing(WeekdayMeetings::day);

    @Override
    public int compareTo(WeekdayMeetings other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return kind + " on " + day;
    }

    /** Every kind and weekday on which a class of the problem meets. */
    static List<WeekdayMeetings> of(Problem problem) {
        return problem.classes().stream().flatMap(
                rehabClass -> rehabClass.meetings().stream()
                        .map(day -> new WeekdayMeetings(rehabClass.kind(), day.day())))
                .distinct().sorted().toList();
    }

    /** How many such meetings a week has. */
    int count(Problem problem) {
        return (int) problem.classes().stream().filter(this::meets).count();
    }

    /** The classes with some such meetings more or, when the number is negative, less; the last of the list go first. */
    List<RehabClass> changed(List<RehabClass> classes, int more) {
        List<RehabClass> changed = new ArrayList<>(classes);
        for (int i = 0; i < more; i++) {
            changed.add(another(classes, i));
        }
        for (int i = 0; i < -more; i++) {
            changed.reversed().stream().filter(this::meets).findFirst()
                    .ifPresent(last -> replace(changed, last));
        }
        return changed;
    }

    private void replace(List<RehabClass> classes, RehabClass old) {
        List<ClassDay> left = old.meetings().stream().filter(each -> each.day() != day).toList();
        int index = classes.indexOf(old);
        if (left.isEmpty()) {
            classes.remove(index);
        } else {
            classes.set(index, old.like(old.id(), left).withExceptions(old.exceptions().stream()
                    .filter(exception -> exception.date().getDayOfWeek() != day).toList()));
        }
    }

    /**
     * Like the first class of the kind, on this weekday only, at any start that the kind has on any day; that class's
     * exceptions are its own, and anybody may join the new one at any time.
     */
    private RehabClass another(List<RehabClass> classes, int number) {
        List<RehabClass> same = classes.stream().filter(rehabClass -> rehabClass.kind() == kind).toList();
        Stream<LocalTime> starts = same.stream().flatMap(rehabClass -> rehabClass.meetings().stream())
                .flatMap(each -> each.starts().stream());
        RehabClass first = same.getFirst();
        return first.like("more-" + kind + "-" + day + "-" + number,
                List.of(new ClassDay(day, starts.distinct().sorted().toList()))).withExceptions(List.of())
                .joinedBy(first.minCitizens(), first.ages(), null);
    }

    private boolean meets(RehabClass rehabClass) {
        return rehabClass.kind() == kind && rehabClass.meetings().stream().anyMatch(each -> each.day() == day);
    }
}
