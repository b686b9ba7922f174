package dk.holdplan.data.document;

import static dk.holdplan.data.document.Types.listOf;
import static dk.holdplan.data.document.Types.object;

import dk.holdplan.change.Change;
import dk.holdplan.change.Missed;
import dk.holdplan.check.Pointer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What to know when a plan is rolled on: {@code {"missed": […], "changes": [{"type": "NEW_REFERRAL", …}]}}, each as in
 * the documents of attendance and of changes.
 *
 * @param missed sessions to which nobody came, null for those that are recorded
 * @param changes of the facts of the weeks that follow
 */
public record NextWeekDocument(@Nullable List<Missed> missed, List<Change> changes) {

    /** Nothing to know beyond what is recorded. */
    public static final NextWeekDocument EMPTY = new NextWeekDocument(null, List.of());

    private static final Type<NextWeekDocument> NEXT_WEEK = object(
            fields -> new NextWeekDocument(fields.nullable("missed", listOf(AttendanceDocument.MISSED)),
                    fields.optional("changes", listOf(ChangeTypes.CHANGE), List.of())));

    public NextWeekDocument {
        missed = missed == null ? null : List.copyOf(missed);
        changes = List.copyOf(changes);
    }

    /** Reads the document; whatever the bytes are, the answer is the document or the issues with it. */
    public static Reading<NextWeekDocument> read(byte[] json) {
        Issues issues = new Issues();
        JsonNode tree = JsonText.tree(json, issues);
        return issues.reading(tree == null ? null : NEXT_WEEK.read(tree, Pointer.ROOT, issues));
    }
}
