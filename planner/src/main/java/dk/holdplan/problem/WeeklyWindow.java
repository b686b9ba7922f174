package dk.holdplan.problem;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

/** A time of the week that comes back every week. */
public record WeeklyWindow(DayOfWeek day, LocalTime from, LocalTime to) {

    /** The times of a date that some windows give. */
    public static List<Interval> on(LocalDate date, List<WeeklyWindow> windows) {
        return windows.stream().filter(window -> window.day == date.getDayOfWeek())
                .map(window -> new Interval(date.atTime(window.from), date.atTime(window.to))).toList();
    }

    /**
     * The times of a date that windows and times of single dates give: on a date that has such a time, those that meet or
     * overlap are one (RULES.md section 1).
     */
    static List<Interval> on(LocalDate date, List<WeeklyWindow> windows, List<Interval> once) {
        List<Interval> usual = on(date, windows);
        List<Interval> added = once.stream().filter(time -> time.from().toLocalDate().equals(date)).toList();
        return added.isEmpty() ? usual : Intervals.union(Stream.concat(usual.stream(), added.stream()).toList());
    }
}
