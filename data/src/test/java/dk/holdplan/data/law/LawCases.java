package dk.holdplan.data.law;

import dk.holdplan.data.document.PlanDocument;
import dk.holdplan.data.document.ProblemDocument;
import dk.holdplan.data.document.Reading;
import dk.holdplan.plan.Plan;
import dk.holdplan.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The cases of RULES.md: each sentence as a small problem, a plan and what is to be said of it. */
public final class LawCases {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Path FOLDER = Path.of("src/test/resources/dk/holdplan/data/law");

    private LawCases() {
    }

    /** The names of all cases. */
    public static Stream<String> names() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".problem.json")).map(name -> name.replace(".problem.json", ""))
                    .sorted().toList();
            return names.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The problem of a case, whether it can be planned yet or not. */
    public static Problem problem(String name) {
        return secondEdition(bytes(name + ".problem.json"));
    }

    /** A problem as the second edition reads it: what it says nothing of has the default of that edition. */
    public static Problem secondEdition(byte[] json) {
        ObjectNode document = (ObjectNode) MAPPER.readTree(json);
        putIfAbsent(document.withObjectProperty("horizon"), "planAhead", MAPPER.getNodeFactory().booleanNode(true));
        putIfAbsent(document.withObjectProperty("weights"), "secondMissed", MAPPER.getNodeFactory().numberNode(20));
        Reading<Problem> reading = ProblemDocument.readStored(document.toString().getBytes(StandardCharsets.UTF_8));
        return Objects.requireNonNull(reading.value(), () -> reading.issues().toString());
    }

    /** The plan of a case. */
    public static Plan plan(String name) {
        return Objects.requireNonNull(PlanDocument.read(bytes(name + ".plan.json")).value());
    }

    /** What is to be said of the plan. */
    public static JsonNode judged(String name) {
        return MAPPER.readTree(bytes(name + ".judged.json"));
    }

    /** The document of a case. */
    static byte[] bytes(String file) {
        try (InputStream json = LawCases.class.getResourceAsStream(file)) {
            return Objects.requireNonNull(json).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void putIfAbsent(ObjectNode object, String field, JsonNode value) {
        if (!object.has(field)) {
            object.set(field, value);
        }
    }
}
