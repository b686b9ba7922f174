package dk.holdplan.capacity;

import dk.holdplan.problem.Interval;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Minutes of therapists or of rooms.
 *
 * @param hours for each weekday and hour of the day, over all of them and all weeks; lunch is not taken off there,
 *        because it has no fixed time
 */
public record ResourceUse(int available, int used, List<TimeUse> each, List<HourUse> hours) {

    private static final int HOURS_A_DAY = 24;

    /**
     * Minutes of one therapist or room.
     *
     * @param available minutes in which they could be busy
     * @param peakDay the day with the largest share of use, null when they are never there
     * @param peak share of that day
     * @param longestIdle the longest stretch without a session on any day, lunch included
     */
    public record TimeUse(String id, int available, int used, @Nullable LocalDate peakDay, double peak,
            int longestIdle, List<DayUse> days) {

        /** Minutes without a session. */
        public int idle() {
            return available - used;
        }

        /** Share of the minutes that are used, 0 when there are none. */
        public double share() {
            return ratio(used, available);
        }
    }

    /** Minutes of a day. */
    public record DayUse(LocalDate date, int available, int used, int longestIdle) {

        /** Share of the minutes that are used, 0 when there are none. */
        public double share() {
            return ratio(used, available);
        }
    }

    /**
     * Minutes of an hour of the week.
     *
     * @param hour of the day, 0 to 23
     */
    public record HourUse(DayOfWeek day, int hour, int available, int used) {

        /** Share of the minutes that are used, 0 when there are none. */
        public double share() {
            return ratio(used, available);
        }
    }

    /** Share of the minutes that are used, 0 when there are none. */
    public double share() {
        return ratio(used, available);
    }

    static ResourceUse of(List<Resource> resources) {
        List<TimeUse> each = resources.stream().map(ResourceUse::time).toList();
        return new ResourceUse(each.stream().mapToInt(TimeUse::available).sum(),
                each.stream().mapToInt(TimeUse::used).sum(), each, hours(resources));
    }

    private static TimeUse time(Resource resource) {
        List<DayUse> days = resource.days().stream()
                .map(day -> new DayUse(day.date(), day.available(), day.used(), day.longestIdle())).toList();
        DayUse peak = days.stream().max(Comparator.comparingDouble(DayUse::share)).orElse(null);
        return new TimeUse(resource.id(), days.stream().mapToInt(DayUse::available).sum(),
                days.stream().mapToInt(DayUse::used).sum(), peak == null ? null : peak.date(),
                peak == null ? 0 : peak.share(), days.stream().mapToInt(DayUse::longestIdle).max().orElse(0), days);
    }

    private static List<HourUse> hours(List<Resource> resources) {
        List<ResourceDay> days = resources.stream().flatMap(resource -> resource.days().stream()).toList();
        List<HourUse> hours = new ArrayList<>();
        for (DayOfWeek weekday : DayOfWeek.values()) {
            List<ResourceDay> same = days.stream().filter(day -> day.date().getDayOfWeek() == weekday).toList();
            for (int hour = 0; hour < HOURS_A_DAY; hour++) {
                int at = hour;
                int available = same.stream().mapToInt(day -> day.availableIn(hour(day, at))).sum();
                int used = same.stream().mapToInt(day -> day.usedIn(hour(day, at))).sum();
                if (available > 0 || used > 0) {
                    hours.add(new HourUse(weekday, hour, available, used));
                }
            }
        }
        return hours;
    }

    private static Interval hour(ResourceDay day, int hour) {
        LocalDateTime from = day.date().atTime(hour, 0);
        return new Interval(from, from.plusHours(1));
    }

    private static double ratio(int used, int available) {
        return available == 0 ? 0 : (double) used / available;
    }
}
