package dk.holdplan.problem;

import java.time.LocalTime;

/** The window in which each therapist keeps {@code minutes} free in one piece (H10). */
public record Lunch(LocalTime from, LocalTime to, int minutes) {
}
