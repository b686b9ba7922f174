package dk.holdplan.data.document;

import static dk.holdplan.data.document.NumberTypes.whole;
import static dk.holdplan.data.document.Types.TEXT;
import static dk.holdplan.data.document.Types.listOf;
import static dk.holdplan.data.document.Types.mapOf;
import static dk.holdplan.data.document.Types.object;

import dk.holdplan.capacity.scenario.Scarcity;
import dk.holdplan.capacity.scenario.Scenario;
import dk.holdplan.capacity.scenario.ScenarioComparison;
import dk.holdplan.check.CprShape;
import dk.holdplan.check.IssueCode;
import dk.holdplan.check.Pointer;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The scenario document: {@code {"scenarios": [{"name": "one more class", "changes": [{"type": "CLASS_ADDED", …}]}]}},
 * with changes as in {@link ChangesDocument}; {@code "intake": {"individual-back": 3}} beside or instead of them is so
 * many new citizens more on a pathway. And what comes of it.
 */
public final class ScenariosDocument {

    private static final int MOST_SCENARIOS = 100;
    private static final int LONGEST_NAME = 100;
    private static final int MOST_INTAKE = 500;

    private static final Type<Scenario> SCENARIO = object(fields -> new Scenario(fields.required("name", TEXT),
            fields.optional("changes", listOf(ChangeTypes.CHANGE), List.of()),
            fields.optional("intake", mapOf(whole(-MOST_INTAKE, MOST_INTAKE)), Map.of())));

    private static final Type<List<Scenario>> SCENARIOS = object(
            fields -> fields.required("scenarios", listOf(SCENARIO)));

    private ScenariosDocument() {
    }

    /** Reads scenarios; whatever the bytes are, the answer is scenarios or the issues with them. */
    public static Reading<List<Scenario>> read(byte[] json) {
        Issues issues = new Issues();
        JsonNode tree = JsonText.tree(json, issues);
        if (tree == null) {
            return issues.reading(null);
        }
        List<Scenario> scenarios = SCENARIOS.read(tree, Pointer.ROOT, issues);
        if (scenarios.size() > MOST_SCENARIOS) {
            issues.error(IssueCode.OUT_OF_RANGE, Pointer.ROOT.at("scenarios"), scenarios.size(),
                    "at most " + MOST_SCENARIOS + " scenarios");
        }
        for (int i = 0; i < scenarios.size(); i++) {
            checkName(scenarios.get(i).name(), Pointer.ROOT.at("scenarios").at(i).at("name"), issues);
        }
        return issues.reading(scenarios);
    }

    /** It is kept with the answer, and shown to whoever reads that. */
    private static void checkName(String name, Pointer at, Issues issues) {
        if (name.length() > LONGEST_NAME) {
            issues.error(IssueCode.OUT_OF_RANGE, at, name.length() + " characters", "at most " + LONGEST_NAME);
        } else if (CprShape.matches(name)) {
            issues.error(IssueCode.LOOKS_LIKE_CPR, at, CprShape.masked(name), "a name without a CPR number");
        }
    }

    /**
     * Reads scenarios from a stream, which is left open.
     *
     * @throws IOException when the stream cannot be read
     */
    public static Reading<List<Scenario>> read(InputStream json) throws IOException {
        return read(JsonText.bytes(json));
    }

    /** The comparison as JSON. */
    public static String write(ScenarioComparison comparison) {
        return DocumentWriter.write(comparison);
    }

    /** The ranking as JSON. */
    public static String write(Scarcity scarcity) {
        return DocumentWriter.write(scarcity);
    }

    /** The comparison that was written. */
    public static ScenarioComparison comparison(String json) {
        return AnswerReader.read(json, ScenarioComparison.class);
    }

    /** The ranking that was written. */
    public static Scarcity scarcity(String json) {
        return AnswerReader.read(json, Scarcity.class);
    }
}
