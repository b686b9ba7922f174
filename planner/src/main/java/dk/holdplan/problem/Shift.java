package dk.holdplan.problem;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A therapist's working time at one site, within one day.
 *
 * @param once whether it is an exception that does not come back in later weeks
 */
public record Shift(String site, LocalDateTime from, LocalDateTime to, boolean once) {

    /** A shift that repeats. */
    public Shift(String site, LocalDateTime from, LocalDateTime to) {
        this(site, from, to, false);
    }

    /** The day on which it is. */
    public LocalDate date() {
        return from.toLocalDate();
    }

    /** The time of the shift. */
    public Interval time() {
        return new Interval(from, to);
    }

    /** The same shift so many weeks later. */
    public Shift later(int weeks) {
        return at(new Interval(from.plusWeeks(weeks), to.plusWeeks(weeks)));
    }

    /** The same shift at another time. */
    public Shift at(Interval time) {
        return new Shift(site, time.from(), time.to(), once);
    }
}
