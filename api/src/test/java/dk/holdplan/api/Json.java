package dk.holdplan.api;

import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Values of JSON texts by pointer. */
public final class Json {

    private static final JsonMapper MAPPER = new JsonMapper();

    private Json() {
    }

    public static String at(String json, String pointer) {
        JsonNode node = MAPPER.readTree(json).at(pointer);
        return node.isMissingNode() || node.isNull() ? null : node.isValueNode() ? node.asString() : node.toString();
    }

    public static int size(String json, String pointer) {
        return MAPPER.readTree(json).at(pointer).size();
    }

    /** The values of a field in each entry of the list at a pointer. */
    public static List<String> each(String json, String pointer, String field) {
        return StreamSupport.stream(MAPPER.readTree(json).at(pointer).spliterator(), false)
                .map(node -> node.path(field).asString()).toList();
    }

    public static JsonNode tree(String json) {
        return MAPPER.readTree(json);
    }

    public static String text(Object value) {
        return MAPPER.writeValueAsString(value);
    }
}
