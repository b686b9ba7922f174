package dk.holdplan.data.document;

import static dk.holdplan.data.document.Types.listOf;

import dk.holdplan.check.Pointer;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Published;
import dk.holdplan.problem.Session;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The pinned sessions of a problem, a list beside its document, which does not have them. */
public final class PinnedDocument {

    private PinnedDocument() {
    }

    /** The pinned sessions as JSON, by citizen and time. */
    public static String write(Problem problem) {
        Published published = problem.published();
        return DocumentWriter.write(published == null
                ? List.of()
                : published.pinned().stream()
                        .sorted(Comparator.comparing(Session::citizen).thenComparing(Session::start)).toList());
    }

    /**
     * The problem with what was written as pinned.
     *
     * @throws IllegalArgumentException when the text was not written here
     */
    public static Problem read(String json, Problem problem) {
        Issues issues = new Issues();
        JsonNode tree = JsonText.stored(json.getBytes(StandardCharsets.UTF_8), issues);
        List<Session> pinned = tree == null
                ? null
                : listOf(FrameTypes.SESSION).reader().read(tree, Pointer.ROOT, issues);
        Published published = problem.published();
        if (pinned == null || !issues.listed().isEmpty()) {
            throw new IllegalArgumentException("No list of pinned sessions");
        }
        if (pinned.isEmpty() || published == null) {
            return problem;
        }
        return problem.withPublished(published.withPinned(new HashSet<>(pinned)));
    }
}
