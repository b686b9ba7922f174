package dk.holdplan.data.document;

import dk.holdplan.problem.Problem;
import java.io.IOException;
import java.io.InputStream;

/** The problem document (problem.schema.json). */
public final class ProblemDocument {

    private ProblemDocument() {
    }

    /** Reads a problem; whatever the bytes are, the answer is a problem or the issues with it. */
    public static Reading<Problem> read(byte[] json) {
        throw new UnsupportedOperationException("not there yet");
    }

    /**
     * Reads a problem from a stream, which is left open.
     *
     * @throws IOException when the stream cannot be read
     */
    public static Reading<Problem> read(InputStream json) throws IOException {
        throw new UnsupportedOperationException("not there yet");
    }

    /** The problem as JSON, equal to what was read apart from defaults spelled out. */
    public static String write(Problem problem) {
        throw new UnsupportedOperationException("not there yet");
    }
}
