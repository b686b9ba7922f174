package dk.holdplan.data.document;

import dk.holdplan.check.IssueCode;
import dk.holdplan.check.Pointer;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The fields of one object. It may have those that are asked for while it is read; every other is an issue. */
final class Fields {

    private final JsonNode object;
    private final Pointer at;
    private final Issues issues;
    private final Set<String> asked = new LinkedHashSet<>();

    Fields(JsonNode object, Pointer at, Issues issues) {
        this.object = object;
        this.at = at;
        this.issues = issues;
    }

    /** The fields of an object that is not there; their issues are not told. */
    static Fields placeholder() {
        return new Fields(JsonNodeFactory.instance.objectNode(), Pointer.ROOT, new Issues());
    }

    /** A field that must be there. */
    <T> T required(String name, Type<T> type) {
        JsonNode value = ask(name);
        if (value == null) {
            issues.error(IssueCode.MISSING_FIELD, at.at(name), null, type.expected());
            return type.placeholder().get();
        }
        return type.read(value, at.at(name), issues);
    }

    /** A field that must be there, and may be null. */
    <T> @Nullable T requiredOrNull(String name, Type<T> type) {
        JsonNode value = ask(name);
        if (value == null) {
            issues.error(IssueCode.MISSING_FIELD, at.at(name), null, type.expected() + ", or null");
            return null;
        }
        return value.isNull() ? null : type.reader().read(value, at.at(name), issues);
    }

    /** A field that may be left out. */
    <T> T optional(String name, Type<T> type, T fallback) {
        JsonNode value = ask(name);
        return value == null ? fallback : type.read(value, at.at(name), issues);
    }

    /** A field that may be left out or null. */
    <T> @Nullable T nullable(String name, Type<T> type) {
        JsonNode value = ask(name);
        return value == null || value.isNull() ? null : type.reader().read(value, at.at(name), issues);
    }

    /** Tells every field that was not asked for. */
    void tellUnknown() {
        for (String name : object.propertyNames()) {
            if (!asked.contains(name)) {
                issues.error(IssueCode.UNKNOWN_FIELD, at.at(name), name, "one of " + String.join(", ", asked));
            }
        }
    }

    private @Nullable JsonNode ask(String name) {
        asked.add(name);
        return object.get(name);
    }
}
