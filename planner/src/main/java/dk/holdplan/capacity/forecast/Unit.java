package dk.holdplan.capacity.forecast;

import dk.holdplan.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A unit of capacity.
 *
 * @param day a meeting of this kind on this weekday, null for a therapist hour a week
 */
record Unit(@Nullable WeekdayMeetings day) {

    Resize less(Resize size) {
        return day == null ? size.withHours(-1) : size.with(day, -1);
    }

    boolean isThere(Resize size, Problem base) {
        return day == null ? StaffHours.of(base) + size.hours() > 0 : day.count(size.of(base)) > 0;
    }

    @Override
    public String toString() {
        return day == null ? "therapist hour a week" : "meeting of " + day;
    }
}
