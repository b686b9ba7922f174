package dk.holdplan.data.document;

import static dk.holdplan.data.document.Types.COUNT;
import static dk.holdplan.data.document.Types.FLAG;
import static dk.holdplan.data.document.Types.mapOf;
import static dk.holdplan.data.document.Types.openObject;

import dk.holdplan.benchmark.BestKnown;
import dk.holdplan.check.Pointer;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The best known scores of some instances by name (best-known.json); the document may carry more. */
public final class BestKnownDocument {

    private static final Type<BestKnown> BEST_KNOWN = openObject(fields -> new BestKnown(
            fields.required("medium", COUNT), fields.required("soft", COUNT), fields.optional("proven", FLAG, false)));

    private static final Type<Map<String, BestKnown>> INSTANCES = openObject(
            fields -> fields.required("instances", mapOf(BEST_KNOWN)));

    private BestKnownDocument() {
    }

    /**
     * Reads the scores from a stream, which is left open.
     *
     * @throws IOException when the stream cannot be read
     */
    public static Reading<Map<String, BestKnown>> read(InputStream json) throws IOException {
        Issues issues = new Issues();
        JsonNode tree = JsonText.tree(JsonText.bytes(json), issues);
        return issues.reading(tree == null ? null : INSTANCES.read(tree, Pointer.ROOT, issues));
    }
}
