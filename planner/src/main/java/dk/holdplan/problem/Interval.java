package dk.holdplan.problem;

import java.time.Duration;
import java.time.LocalDateTime;

/** A stretch of time, {@code to} not included. */
public record Interval(LocalDateTime from, LocalDateTime to) {

    /** Its length. */
    public int minutes() {
        return (int) Duration.between(from, to).toMinutes();
    }
}
