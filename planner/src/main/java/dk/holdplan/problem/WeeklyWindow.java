package dk.holdplan.problem;

import java.time.DayOfWeek;
import java.time.LocalTime;

/** A time of the week that comes back every week. */
public record WeeklyWindow(DayOfWeek day, LocalTime from, LocalTime to) {
}
