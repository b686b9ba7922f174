package dk.holdplan.data.document;

import static dk.holdplan.data.document.Types.DATE_TIME;
import static dk.holdplan.data.document.Types.TEXT;
import static dk.holdplan.data.document.Types.listOf;
import static dk.holdplan.data.document.Types.object;

import dk.holdplan.check.IssueCode;
import dk.holdplan.check.Pointer;
import dk.holdplan.explain.HandMade;
import dk.holdplan.explain.HandMade.Move;
import dk.holdplan.explain.HandMade.Moves;
import dk.holdplan.explain.HandMade.Target;
import dk.holdplan.explain.HandMade.Whole;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * What somebody would make of a plan by hand: {@code {"moves": [{"citizen": "c1", "kind": "TRAINING", "start":
 * "2026-12-01T09:00", "to": {"start": …, "therapist": …, "room": …, "class": …}}]}}, or {@code {"sessions": […]}} as in
 * a plan.
 */
public final class HandMadeDocument {

    /** Nobody makes more moves by hand. */
    static final int MOST_MOVES = 200;

    private static final String SESSIONS = "sessions";

    private static final Type<Target> TARGET = object(fields -> new Target(fields.required("start", DATE_TIME),
            fields.required("therapist", TEXT), fields.required("room", TEXT), fields.nullable("class", TEXT)));

    private static final Type<Move> MOVE = object(fields -> new Move(fields.required("citizen", TEXT),
            fields.required("kind", FrameTypes.KIND), fields.nullable("start", DATE_TIME),
            fields.nullable("to", TARGET)));

    private static final Type<List<Move>> LIST_OF_MOVES = new Type<>("a list", List::of, (node, at, issues) -> {
        if (node.size() > MOST_MOVES) {
            issues.error(IssueCode.OUT_OF_RANGE, at, node.size(), "at most " + MOST_MOVES + " moves");
            return null;
        }
        return listOf(MOVE).read(node, at, issues);
    });

    private static final Type<HandMade> MOVES = object(fields -> new Moves(fields.required("moves", LIST_OF_MOVES)));

    private static final Type<HandMade> WHOLE = object(
            fields -> new Whole(fields.required(SESSIONS, listOf(FrameTypes.SESSION))));

    private HandMadeDocument() {
    }

    /** Reads what was made; whatever the bytes are, the answer is that or the issues with it. */
    public static Reading<HandMade> read(byte[] json) {
        Issues issues = new Issues();
        JsonNode tree = JsonText.tree(json, issues);
        return issues.reading(
                tree == null ? null : (tree.has(SESSIONS) ? WHOLE : MOVES).read(tree, Pointer.ROOT, issues));
    }
}
