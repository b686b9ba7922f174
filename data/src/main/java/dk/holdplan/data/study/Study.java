package dk.holdplan.data.study;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question about a plan that takes long to answer.
 *
 * @param question what is asked
 * @param attempt how often it was begun
 * @param done parts of the work that are done
 * @param parts all parts, 0 when that is not known yet
 * @param answer as JSON, null until it is DONE
 * @param failure why it is FAILED, for people
 * @param version goes up with each change
 */
public record Study(UUID id, UUID plan, Question question, State state, int attempt, int done, int parts,
        @Nullable String answer, @Nullable String failure, long version, Instant createdAt) {

    /** What is asked. */
    public enum Kind {
        WHAT_IF,
        SCARCE,
        FORECAST,
        CALIBRATE,
        SMALLEST_CAPACITY
    }

    /** How far a study is; the last three are final. */
    public enum State {
        QUEUED,
        RUNNING,
        DONE,
        STOPPED,
        FAILED;

        /** Whether nothing will change any more. */
        public boolean isFinal() {
            return this != QUEUED && this != RUNNING;
        }
    }

    /**
     * What is asked.
     *
     * @param document the scenario or forecast document; empty when the study is final
     * @param seeds searches of each scenario or unit, futures of a calibration; 1 for other questions about the future
     * @param steps of each search; of a question about the future those of the full planner for a week, 0 to leave it out
     */
    public record Question(Kind kind, String document, int seeds, long steps) {
    }
}
