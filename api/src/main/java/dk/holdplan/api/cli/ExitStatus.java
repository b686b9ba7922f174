package dk.holdplan.api.cli;

/** What the program's exit status tells. */
final class ExitStatus {

    static final int FINE = 0;
    /** Rules are broken, or a document has errors. */
    static final int FOUND = 1;
    /** The input cannot be used at all: no such file, no JSON, a bad option. */
    static final int UNUSABLE = 2;
    /** The program itself failed. */
    static final int FAILED = 3;

    private ExitStatus() {
    }
}
