package dk.holdplan.api.capacity;

import dk.holdplan.capacity.ResourceUse;
import dk.holdplan.capacity.ResourceUse.DayUse;
import dk.holdplan.capacity.ResourceUse.HourUse;
import dk.holdplan.capacity.ResourceUse.TimeUse;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Minutes of therapists or of rooms. */
record TimesResponse(
        @Schema(description = "In a room for several individual sessions at a time each minute counts for each of "
                + "them") int available,
        @Schema(description = "With notes, setting up, clearing and the time between two that use a room") int used,
        int idle, @Schema(description = "Used of available, 0 to 1") double share,
        List<Time> each,
        @Schema(description = "By weekday and hour of the day, lunch not taken off") List<Hour> hours) {

    /** Minutes of one therapist or room. */
    record Time(String id, int available, int used, int idle, double share,
            @Schema(description = "With the largest share of use") @Nullable LocalDate peakDay,
            @Schema(description = "Share of that day") double peak,
            @Schema(description = "Longest stretch without a session on any day, lunch included") int longestIdle,
            List<Day> days) {

        static Time of(TimeUse use) {
            return new Time(use.id(), use.available(), use.used(), use.idle(), use.share(), use.peakDay(), use.peak(),
                    use.longestIdle(), use.days().stream().map(Day::of).toList());
        }
    }

    /** Minutes of a day. */
    record Day(LocalDate date, int available, int used, double share, int longestIdle) {

        static Day of(DayUse use) {
            return new Day(use.date(), use.available(), use.used(), use.share(), use.longestIdle());
        }
    }

    /** Minutes of an hour of the week. */
    record Hour(DayOfWeek day, @Schema(description = "0 to 23") int hour, int available, int used, double share) {

        static Hour of(HourUse use) {
            return new Hour(use.day(), use.hour(), use.available(), use.used(), use.share());
        }
    }

    static TimesResponse of(ResourceUse use) {
        return new TimesResponse(use.available(), use.used(), use.available() - use.used(), use.share(),
                use.each().stream().map(Time::of).toList(), use.hours().stream().map(Hour::of).toList());
    }
}
