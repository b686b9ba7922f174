package dk.holdplan.problem;

import java.time.LocalDateTime;

/** A therapist's working time at one site, within one day. */
public record Shift(String site, LocalDateTime from, LocalDateTime to) {
}
