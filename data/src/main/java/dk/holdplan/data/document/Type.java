package dk.holdplan.data.document;

import dk.holdplan.check.IssueCode;
import dk.holdplan.check.Pointer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A type of value in a document.
 *
 * @param expected what the value is, in words
 * @param placeholder stands in for a value that cannot be read, so that reading can go on
 * @param reader reads a value, or tells the issue and gives null
 */
record Type<T>(String expected, Supplier<T> placeholder, Reader<T> reader) {

    /** Reads one value. */
    interface Reader<T> {
        @Nullable
        T read(JsonNode node, Pointer at, Issues issues);
    }

    /** The value, or its placeholder and an issue. */
    T read(JsonNode node, Pointer at, Issues issues) {
        T value = reader.read(node, at, issues);
        return value == null ? placeholder.get() : value;
    }

    /** Tells that a value is of another type than this one. */
    static void wrong(JsonNode node, Pointer at, String expected, Issues issues) {
        issues.error(IssueCode.WRONG_TYPE, at, shown(node), expected);
    }

    /** A value for a message; what is inside an object or a list is left out. */
    private static Object shown(JsonNode node) {
        if (node.isObject()) {
            return "an object";
        }
        return node.isArray() ? "a list" : node;
    }
}
