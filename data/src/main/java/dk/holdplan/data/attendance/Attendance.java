package dk.holdplan.data.attendance;

import java.time.LocalDateTime;

/**
 * What became of one session of a plan.
 *
 * @param start of the session
 */
public record Attendance(String citizen, LocalDateTime start, Status status) {

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
