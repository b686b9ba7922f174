package dk.holdplan.api.cli;

/** Ends a command with a message and an exit status, and without a stack trace. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    private Refusal(int status, String message) {
        super(message, null, false, false);
        this.status = status;
    }

    /** The input cannot be used at all. */
    static Refusal unusable(String message) {
        return new Refusal(ExitStatus.UNUSABLE, message);
    }

    /** The input has errors, which are listed in the message. */
    static Refusal errors(String message) {
        return new Refusal(ExitStatus.FOUND, message);
    }

    int status() {
        return status;
    }
}
