package dk.holdplan.data.document;

import dk.holdplan.check.Pointer;
import dk.holdplan.problem.Citizen;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** One citizen as in the problem document. */
public final class CitizenDocument {

    private CitizenDocument() {
    }

    /** The citizen as JSON. */
    public static String write(Citizen citizen) {
        return DocumentWriter.write(citizen);
    }

    /** A citizen that was written before. */
    public static Citizen read(String json) {
        Issues issues = new Issues();
        JsonNode tree = Objects.requireNonNull(JsonText.stored(json.getBytes(StandardCharsets.UTF_8), issues));
        Citizen citizen = CitizenTypes.CITIZEN.read(tree, Pointer.ROOT, issues);
        if (issues.hasErrors()) {
            throw new IllegalStateException("A stored citizen cannot be read: " + issues.listed().getFirst().message());
        }
        return citizen;
    }
}
