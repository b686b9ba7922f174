package dk.holdplan.data.publication;

import dk.holdplan.problem.Session;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What came of publishing a plan, or of undoing that. */
public sealed interface PublishingResult {

    /**
     * It is published.
     *
     * @param plan that is published: another one when something was merged
     * @param merged sessions that were booked or published since the plan was made, and are in the published plan
     * @param undoUntil until when it can be undone; null when it was not published just now
     */
    record Done(UUID plan, List<Session> merged, @Nullable Instant undoUntil) implements PublishingResult {

        public Done {
            merged = List.copyOf(merged);
        }
    }

    /**
     * Nothing was done, since citizens would lose what they were told.
     *
     * @param token names what is published now: who sends it back has seen the list; null where there is no such choice
     */
    record WouldTakeBack(List<TakenBack> list, @Nullable String token) implements PublishingResult {

        public WouldTakeBack {
            list = List.copyOf(list);
        }
    }

    /** It cannot be done. */
    record NotAllowed(Reason reason) implements PublishingResult {
    }

    /** Why it cannot be done. */
    enum Reason {
        /** There is no such plan. */
        UNKNOWN,
        /** It is no finished plan that breaks no hard rule and has a room. */
        NOT_PUBLISHABLE,
        /** What was done last for the plan is no publication, or it is too long ago. */
        TOO_LATE,
        /** The plan that was published before was deleted. */
        BEFORE_IS_GONE
    }
}
