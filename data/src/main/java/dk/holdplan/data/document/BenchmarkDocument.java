package dk.holdplan.data.document;

import dk.holdplan.benchmark.Summary;
import java.util.List;

/** The raw figures of a benchmark: every run of every instance with its score over time. */
public final class BenchmarkDocument {

    private BenchmarkDocument() {
    }

    /** The figures as JSON; durations are ISO 8601. */
    public static String write(List<Summary> summaries) {
        return DocumentWriter.write(summaries);
    }
}
