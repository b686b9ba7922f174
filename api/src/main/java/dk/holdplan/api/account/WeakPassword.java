package dk.holdplan.api.account;

/** Why a password will not do. The names are stable. */
enum WeakPassword {
    TOO_SHORT("expected at least 12 characters"),
    TOO_LONG("expected at most 72 bytes in UTF-8: 72 letters from a to z, fewer others"),
    UNREADABLE("expected characters that can be typed"),
    REPEATED("expected more than a few characters that are repeated"),
    IN_A_ROW("expected more than characters that follow each other in the alphabet, in counting or on the keyboard"),
    COMMON("expected more than a common word or two with digits and signs"),
    LIKE_THE_NAME("expected more than the name of the account");

    private final String expected;

    WeakPassword(String expected) {
        this.expected = expected;
    }

    /** In words, for whoever chose it. */
    String expected() {
        return expected;
    }
}
