package dk.holdplan.data.attendance;

import java.time.LocalDateTime;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What became of one session of a plan.
 *
 * @param start of the session
 * @param status null when nothing is known of it, or what was recorded is to be taken back
 */
public record Attendance(String citizen, LocalDateTime start, @Nullable Status status) {

    /** By citizen and time. All writers keep to this order, so that no two of them wait for each other. */
    static final Comparator<Attendance> ORDER = Comparator.comparing(Attendance::citizen)
            .thenComparing(Attendance::start);

    /** Whether something else is said of the same session. */
    public boolean isOfSameSession(Attendance other) {
        return citizen.equals(other.citizen) && start.equals(other.start);
    }

    /** Whether the session counts as done; it does as long as nothing is known of it. */
    public boolean wasAttended() {
        return status == null || status == Status.ARRIVED;
    }

    /** Whether the citizen came. */
    public enum Status {
        ARRIVED,
        /** Did not come, and nobody knew before. */
        MISSED,
        /** Was called off. */
        CANCELLED
    }
}
