package dk.holdplan.data.document;

import static dk.holdplan.data.document.Types.DATE_TIME;
import static dk.holdplan.data.document.Types.TEXT;
import static dk.holdplan.data.document.Types.choice;
import static dk.holdplan.data.document.Types.listOf;
import static dk.holdplan.data.document.Types.object;

import dk.holdplan.check.Pointer;
import dk.holdplan.data.attendance.Attendance;
import dk.holdplan.data.attendance.Attendance.Status;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Whether citizens came:
 * {@code {"attendance": [{"citizen": "c1", "start": "2026-12-01T09:00", "status": "ARRIVED"}]}}. A
 * status null takes back what was recorded.
 */
public final class AttendanceListDocument {

    private static final Type<Attendance> ATTENDANCE = object(fields -> new Attendance(
            fields.required("citizen", TEXT), fields.required("start", DATE_TIME),
            fields.requiredOrNull("status", choice(Status.values()))));

    private static final Type<List<Attendance>> LIST = object(
            fields -> fields.required("attendance", listOf(ATTENDANCE)));

    private AttendanceListDocument() {
    }

    /** Reads attendance; whatever the bytes are, the answer is attendance or the issues with it. */
    public static Reading<List<Attendance>> read(byte[] json) {
        Issues issues = new Issues();
        JsonNode tree = JsonText.tree(json, issues);
        return issues.reading(tree == null ? null : LIST.read(tree, Pointer.ROOT, issues));
    }
}
