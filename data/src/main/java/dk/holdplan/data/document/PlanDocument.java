package dk.holdplan.data.document;

import dk.holdplan.plan.Plan;
import java.io.IOException;
import java.io.InputStream;

/** The plan document (plan.schema.json). */
public final class PlanDocument {

    private PlanDocument() {
    }

    /** Reads a plan; whatever the bytes are, the answer is a plan or the issues with it. */
    public static Reading<Plan> read(byte[] json) {
        throw new UnsupportedOperationException("not there yet");
    }

    /**
     * Reads a plan from a stream, which is left open.
     *
     * @throws IOException when the stream cannot be read
     */
    public static Reading<Plan> read(InputStream json) throws IOException {
        throw new UnsupportedOperationException("not there yet");
    }

    /** The plan as JSON. */
    public static String write(Plan plan) {
        throw new UnsupportedOperationException("not there yet");
    }
}
