package dk.holdplan.capacity.forecast;

import dk.holdplan.problem.Problem;
import dk.holdplan.problem.RehabClass;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * More or less capacity than a problem has.
 *
 * @param hours of therapists a week
 * @param meetings a week, by kind and weekday; those that do not change are absent
 */
record Resize(int hours, SortedMap<WeekdayMeetings, Integer> meetings) {

    static final Resize NONE = new Resize(0, new TreeMap<>());

    Resize withHours(int more) {
        return new Resize(hours + more, meetings);
    }

    Resize with(WeekdayMeetings day, int more) {
        SortedMap<WeekdayMeetings, Integer> changed = new TreeMap<>(meetings);
        changed.merge(day, more, Integer::sum);
        changed.values().removeIf(change -> change == 0);
        return new Resize(hours, changed);
    }

    Problem of(Problem base) {
        List<RehabClass> classes = base.classes();
        for (Map.Entry<WeekdayMeetings, Integer> change : meetings.entrySet()) {
            classes = change.getKey().changed(classes, change.getValue());
        }
        return base.withTherapists(StaffHours.changed(base, hours)).withClasses(classes).withPublished(null);
    }
}
