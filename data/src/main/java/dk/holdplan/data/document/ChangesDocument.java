package dk.holdplan.data.document;

import dk.holdplan.change.ChangeList;
import dk.holdplan.check.Pointer;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The change document: {@code {"frozenBefore": "2026-12-01T12:00", "changes": [{"type": "THERAPIST_ABSENT", …}]}}. Only
 * its form is told here; whether the changes fit a problem is told when they are applied to it.
 */
public final class ChangesDocument {

    private ChangesDocument() {
    }

    /** Reads changes; whatever the bytes are, the answer is changes or the issues with them. */
    public static Reading<ChangeList> read(byte[] json) {
        Issues issues = new Issues();
        JsonNode tree = JsonText.tree(json, issues);
        return issues.reading(tree == null ? null : ChangeTypes.CHANGE_LIST.read(tree, Pointer.ROOT, issues));
    }

    /**
     * Reads changes from a stream, which is left open.
     *
     * @throws IOException when the stream cannot be read
     */
    public static Reading<ChangeList> read(InputStream json) throws IOException {
        return read(JsonText.bytes(json));
    }

    /** Changes as JSON, which reads as the same changes. */
    public static String write(ChangeList changes) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("frozenBefore", changes.frozenBefore());
        document.put("changes", changes.changes().stream().map(ChangeFields::of).toList());
        return DocumentWriter.write(document);
    }
}
