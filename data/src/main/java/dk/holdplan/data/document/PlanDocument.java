package dk.holdplan.data.document;

import static dk.holdplan.data.document.Types.COUNT;
import static dk.holdplan.data.document.Types.DATE;
import static dk.holdplan.data.document.Types.TEXT;
import static dk.holdplan.data.document.Types.choice;
import static dk.holdplan.data.document.Types.listOf;
import static dk.holdplan.data.document.Types.openObject;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.holdplan.check.Pointer;
import dk.holdplan.demand.Refusal;
import dk.holdplan.plan.Plan;
import dk.holdplan.plan.Plan.Decision;
import dk.holdplan.plan.Plan.Late;
import dk.holdplan.plan.Plan.Refused;
import dk.holdplan.plan.Plan.Unplaced;
import dk.holdplan.plan.Score;
import dk.holdplan.solve.SolveOptions;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The plan document (plan.schema.json); a plan may carry more fields than those, which are not read. */
public final class PlanDocument {

    private static final Type<Score> SCORE = openObject(fields -> new Score(fields.required("hard", COUNT),
            fields.required("medium", COUNT), fields.required("soft", COUNT)));

    private static final Type<Unplaced> UNPLACED = openObject(fields -> new Unplaced(
            fields.required("citizen", TEXT), fields.required("kind", FrameTypes.KIND),
            fields.required("week", COUNT)));

    private static final Type<Refused> REFUSED = openObject(fields -> new Refused(fields.required("citizen", TEXT),
            fields.required("reasons", listOf(choice(Refusal.values())))));

    private static final Type<Late> LATE = openObject(
            fields -> new Late(fields.required("citizen", TEXT), fields.required("deadline", DATE)));

    private static final Type<Decision> DECISION = openObject(
            fields -> new Decision(fields.required("citizen", TEXT),
                    fields.required("reasons", listOf(choice(Refusal.values()))),
                    fields.requiredOrNull("deadline", DATE)));

    private static final Type<Plan> PLAN = openObject(fields -> new Plan(fields.required("score", SCORE),
            fields.required("sessions", listOf(FrameTypes.SESSION)), fields.required("unplaced", listOf(UNPLACED)),
            fields.required("refused", listOf(REFUSED)), fields.required("late", listOf(LATE)),
            fields.optional("decisions", listOf(DECISION), List.of())));

    private PlanDocument() {
    }

    /** Reads a plan; whatever the bytes are, the answer is a plan or the issues with it. */
    public static Reading<Plan> read(byte[] json) {
        Issues issues = new Issues();
        JsonNode tree = JsonText.tree(json, issues);
        return issues.reading(tree == null ? null : PLAN.read(tree, Pointer.ROOT, issues));
    }

    /**
     * Reads a plan from a stream, which is left open.
     *
     * @throws IOException when the stream cannot be read
     */
    public static Reading<Plan> read(InputStream json) throws IOException {
        return read(JsonText.bytes(json));
    }

    /** The plan as JSON, with what makes the search for it repeatable. */
    public static String write(Plan plan, SolveOptions options) {
        return DocumentWriter.write(new Searched(plan,
                new Searched.Search(options.seed(), options.stepLimit(), options.threads())));
    }

    /** A plan document with one field more. */
    private record Searched(@JsonUnwrapped Plan plan, Search search) {

        /** The plan is found again with the same seed, number of steps and number of threads. */
        private record Search(long seed, @Nullable Long steps, int threads) {
        }
    }

    /** The plan as JSON. */
    public static String write(Plan plan) {
        return DocumentWriter.write(plan);
    }
}
