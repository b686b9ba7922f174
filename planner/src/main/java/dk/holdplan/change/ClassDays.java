package dk.holdplan.change;

import dk.holdplan.problem.RehabClass.ClassDay;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The weekdays of a class while some of them are being replaced. */
final class ClassDays {

    private final List<ClassDay> days;
    private final Set<DayOfWeek> replaced = EnumSet.noneOf(DayOfWeek.class);

    ClassDays(List<ClassDay> days) {
        this.days = new ArrayList<>(days);
    }

    /** Replaces its weekday or adds it, also when the weekday was put before; gives its index. */
    int put(ClassDay day) {
        int index = replaced.add(day.day()) ? indexOf(day.day()) : days.size();
        if (index < days.size()) {
            days.set(index, day);
        } else {
            days.add(day);
        }
        return index;
    }

    List<ClassDay> all() {
        return List.copyOf(days);
    }

    private int indexOf(DayOfWeek weekday) {
        int index = 0;
        while (index < days.size() && days.get(index).day() != weekday) {
            index++;
        }
        return index;
    }
}
