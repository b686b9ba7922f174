package dk.holdplan.data.attendance;

import java.time.LocalDateTime;
import java.util.Comparator;

/**
 * What became of one session of a plan.
 *
 * @param start of the session
 */
public record Attendance(String citizen, LocalDateTime start, Status status) {

    /** By citizen and time; so that two writers, who keep to it, never wait for each other. */
    static final Comparator<Attendance> ORDER = Comparator.comparing(Attendance::citizen)
            .thenComparing(Attendance::start);

    /** Whether something else is said of the same session. */
    public boolean isOfSameSession(Attendance other) {
        return citizen.equals(other.citizen) && start.equals(other.start);
    }

    /** Whether the citizen came. */
    public enum Status {
        ARRIVED,
        /** Did not come, and nobody knew before. */
        MISSED,
        /** Was called off. */
        CANCELLED;

        /** Whether the session counts as done. */
        public boolean isAttended() {
            return this == ARRIVED;
        }
    }
}
