package dk.holdplan.data.document;

import static dk.holdplan.data.document.Types.DATE_TIME;
import static dk.holdplan.data.document.Types.TEXT;
import static dk.holdplan.data.document.Types.listOf;
import static dk.holdplan.data.document.Types.object;

import dk.holdplan.change.Missed;
import dk.holdplan.check.Pointer;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What citizens did not come to: {@code {"missed": [{"citizen": "c1", "start": "2026-12-01T09:00"}]}}. */
public final class AttendanceDocument {

    static final Type<Missed> MISSED = object(
            fields -> new Missed(fields.required("citizen", TEXT), fields.required("start", DATE_TIME)));

    private static final Type<List<Missed>> ATTENDANCE = object(fields -> fields.required("missed", listOf(MISSED)));

    private AttendanceDocument() {
    }

    /** Reads the missed sessions; whatever the bytes are, the answer is these or the issues with them. */
    public static Reading<List<Missed>> read(byte[] json) {
        Issues issues = new Issues();
        JsonNode tree = JsonText.tree(json, issues);
        return issues.reading(tree == null ? null : ATTENDANCE.read(tree, Pointer.ROOT, issues));
    }

    /**
     * Reads the missed sessions from a stream, which is left open.
     *
     * @throws IOException when the stream cannot be read
     */
    public static Reading<List<Missed>> read(InputStream json) throws IOException {
        return read(JsonText.bytes(json));
    }
}
