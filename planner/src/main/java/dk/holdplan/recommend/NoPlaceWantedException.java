package dk.holdplan.recommend;

/** A question for places that has no answer; the message says why, with what was found. */
public final class NoPlaceWantedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Reason reason;

    NoPlaceWantedException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** Why there is no answer. */
    public Reason reason() {
        return reason;
    }

    /** Why a question has no answer. */
    public enum Reason {
        /** Neither the problem nor the question has the citizen. */
        UNKNOWN_CITIZEN,
        /** A new citizen has the id of another one. */
        KNOWN_CITIZEN,
        /** The pathway does not admit the citizen. */
        NOT_ADMITTED,
        /** A person decides on the citizen first. */
        AWAITS_DECISION,
        /** The citizen has no such demand. */
        NOT_DEMANDED,
        /** The session may not move. */
        FROZEN
    }
}
