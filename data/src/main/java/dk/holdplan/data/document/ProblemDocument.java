package dk.holdplan.data.document;

import static dk.holdplan.data.document.Types.DATE;
import static dk.holdplan.data.document.Types.INTEGER;
import static dk.holdplan.data.document.Types.TEXT;
import static dk.holdplan.data.document.Types.listOf;
import static dk.holdplan.data.document.Types.mapOf;
import static dk.holdplan.data.document.Types.object;
import static dk.holdplan.data.document.Types.setOf;

import dk.holdplan.check.Pointer;
import dk.holdplan.check.ProblemCheck;
import dk.holdplan.data.catalogue.PathwayCatalogue;
import dk.holdplan.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The problem document (problem.schema.json). */
public final class ProblemDocument {

    private static final Type<Problem> PROBLEM = object(fields -> new Problem(fields.optional("name", TEXT, ""),
            fields.optional("timeZone", TEXT, Problem.DEFAULT_TIME_ZONE),
            fields.required("horizon", FrameTypes.HORIZON),
            fields.optional("gridMinutes", INTEGER, Problem.DEFAULT_GRID_MINUTES),
            fields.nullable("lunch", FrameTypes.LUNCH), fields.optional("closedDays", setOf(DATE), Set.of()),
            fields.optional("sites", listOf(ResourceTypes.SITE), List.of()),
            fields.required("rooms", listOf(ResourceTypes.ROOM)),
            fields.required("therapists", listOf(ResourceTypes.THERAPIST)),
            fields.required("classes", listOf(ResourceTypes.REHAB_CLASS)),
            fields.required("pathways", listOf(PathwayTypes.PATHWAY)),
            fields.required("citizens", listOf(CitizenTypes.CITIZEN)),
            fields.nullable("published", FrameTypes.PUBLISHED), fields.optional("weights", mapOf(INTEGER), Map.of())));

    private ProblemDocument() {
    }

    /**
     * Reads a problem; whatever the bytes are, the answer is a problem or the issues with it. A pathway of the catalogue
     * that a citizen names and the document does not spell out is added.
     */
    public static Reading<Problem> read(byte[] json) {
        Issues issues = new Issues();
        JsonNode tree = JsonText.tree(json, issues);
        if (tree == null) {
            return issues.reading(null);
        }
        Problem problem = PathwayCatalogue.completed(PROBLEM.read(tree, Pointer.ROOT, issues));
        if (!issues.isFull()) {
            FollowUps followUps = new FollowUps(issues.listed());
            ProblemCheck.issues(problem).stream().filter(issue -> !followUps.contain(issue)).forEach(issues::add);
        }
        return issues.reading(problem);
    }

    /** Reads a problem that was in order when it was stored, whatever has been asked of problems since. */
    public static Reading<Problem> readStored(byte[] json) {
        Issues issues = new Issues();
        JsonNode tree = JsonText.stored(json, issues);
        return issues.reading(
                tree == null ? null : PathwayCatalogue.completed(PROBLEM.read(tree, Pointer.ROOT, issues)));
    }

    /**
     * Reads a problem from a stream, which is left open.
     *
     * @throws IOException when the stream cannot be read
     */
    public static Reading<Problem> read(InputStream json) throws IOException {
        return read(JsonText.bytes(json));
    }

    /** The problem as JSON, equal to what was read apart from defaults spelled out. */
    public static String write(Problem problem) {
        return DocumentWriter.write(problem);
    }
}
