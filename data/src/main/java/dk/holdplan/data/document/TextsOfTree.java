package dk.holdplan.data.document;

import dk.holdplan.check.FreeText;
import dk.holdplan.check.Pointer;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Looks at every text of a document, also where nothing else reads it: the names of fields, and fields that may be more. */
final class TextsOfTree {

    private TextsOfTree() {
    }

    static void check(JsonNode node, Pointer at, Issues issues) {
        if (node.isString()) {
            FreeText.issue(node.stringValue(), at).ifPresent(issues::add);
        } else if (node.isArray()) {
            int index = 0;
            for (JsonNode entry : node) {
                check(entry, at.at(index++), issues);
            }
        } else {
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                Pointer place = at.at(field.getKey());
                FreeText.issue(field.getKey(), place).ifPresent(issues::add);
                check(field.getValue(), place, issues);
            }
        }
    }
}
