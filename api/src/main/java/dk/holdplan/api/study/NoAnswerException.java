package dk.holdplan.api.study;

/** A question that has no answer, for a reason that people may read. */
class NoAnswerException extends RuntimeException {

    private static final long serialVersionUID = 1;

    NoAnswerException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
