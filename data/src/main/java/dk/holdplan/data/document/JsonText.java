package dk.holdplan.data.document;

import dk.holdplan.check.IssueCode;
import dk.holdplan.check.Pointer;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON text as a tree, within limits of time and memory. */
final class JsonText {

    /** Room for a region's season with everything published. */
    static final int LARGEST_BYTES = 64 * 1024 * 1024;

    private static final long MOST_TOKENS = 3_000_000;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(50).maxTokenCount(MOST_TOKENS)
                    .maxStringLength(100_000).maxNameLength(1_000).maxNumberLength(100).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build()).build();

    private JsonText() {
    }

    /** All bytes of a stream, or one more than is allowed. */
    static byte[] bytes(InputStream stream) throws IOException {
        return stream.readNBytes(LARGEST_BYTES + 1);
    }

    /** The tree of what somebody hands in, or null and an issue; what is wrong with any text in it is an issue too. */
    static @Nullable JsonNode tree(byte[] json, Issues issues) {
        JsonNode tree = stored(json, issues);
        if (tree != null) {
            TextsOfTree.check(tree, Pointer.ROOT, issues);
        }
        return tree;
    }

    /** The tree of what was handed in before, or null and an issue. */
    static @Nullable JsonNode stored(byte[] json, Issues issues) {
        if (json.length > LARGEST_BYTES) {
            issues.error(IssueCode.TOO_LARGE, Pointer.ROOT, null, "at most " + LARGEST_BYTES + " bytes");
            return null;
        }
        try {
            JsonNode tree = MAPPER.readTree(json);
            if (tree.isMissingNode()) {
                issues.error(IssueCode.BROKEN_JSON, Pointer.ROOT, "nothing", "a JSON object");
                return null;
            }
            return tree;
        } catch (StreamConstraintsException tooLarge) {
            issues.error(IssueCode.TOO_LARGE, Pointer.ROOT, place(tooLarge), firstLine(tooLarge));
        } catch (JacksonException broken) {
            issues.error(IssueCode.BROKEN_JSON, Pointer.ROOT, place(broken), "valid JSON: " + firstLine(broken));
        }
        return null;
    }

    private static @Nullable String place(JacksonException e) {
        TokenStreamLocation location = e.getLocation();
        return location == null || location.getLineNr() < 1
                ? null
                : "line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    private static String firstLine(JacksonException e) {
        return String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
    }
}
