package dk.holdplan.problem;

import java.time.LocalDateTime;

/** A stretch of time, {@code to} not included. */
public record Interval(LocalDateTime from, LocalDateTime to) {
}
