package dk.holdplan.api.fuzz;

import dk.holdplan.api.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Spoils values, JSON documents and texts, by a seed. */
final class Mutator {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> TEXTS = List.of("", " ", "?", "null", "-1", "0", "1", "7", "1e400", "1.5",
            "2147483648", "9223372036854775808", "true", "2026-12-01", "2026-13-45", "-999999999-01-01",
            "+999999999-12-31", "2026-12-01T08:00", "2026-12-01T24:00", "0000-01-01T00:00", "9999-12-31T23:45", "08:00",
            "99:99", "MONDAY", "TRAINING", "EXAMINATION", "EDUCATION", "BACK", "NECK", "SPINE", "site-1", "site-1-t1",
            "site-1-hall", "site-1-ryg-1", "c00001", "c00010", "supervised-back", "PLANNER", "SESSION_PINNED",
            "CLASS_ADDED", "CITIZEN_CHANGED", "Mars/Olympus", "Europe/Copenhagen", "PT1S", "1s", "10", "\u0000",
            "\ud800",
            "\u202e", "æøå", "😀", "'; drop table plan; --", "${jndi:ldap://x}", "%s%n", "../../etc/passwd",
            "<script>", "a".repeat(300), "0101701234", "da", "{}", "[]");
    private static final long[] NUMBERS = {-1, 0, 1, 2, 7, 15, 26, 60, 1_440, 10_000, Integer.MAX_VALUE,
            Integer.MIN_VALUE, 1L << 31, Long.MAX_VALUE, Long.MIN_VALUE};

    private final RandomGenerator random;

    Mutator(RandomGenerator random) {
        this.random = random;
    }

    String text() {
        return pick(TEXTS);
    }

    <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }

    /** A document that is mostly still one. */
    String spoiled(String document) {
        JsonNode tree = Json.tree(document);
        int times = random.nextInt(4);
        for (int i = 0; i < times; i++) {
            spoil(tree);
        }
        return oneIn(6) ? torn(tree.toString()) : tree.toString();
    }

    private void spoil(JsonNode tree) {
        List<JsonNode> holders = new ArrayList<>();
        collect(tree, holders);
        if (holders.isEmpty()) {
            return;
        }
        if (pick(holders) instanceof ObjectNode object) {
            String name = pick(List.copyOf(object.propertyNames()));
            switch (random.nextInt(6)) {
                case 0 -> object.remove(name);
                case 1 -> object.set(oneIn(2) ? text() : "type", value());
                default -> object.set(name, value());
            }
        } else if (pick(holders) instanceof ArrayNode list) {
            int index = random.nextInt(list.size());
            switch (random.nextInt(4)) {
                case 0 -> list.remove(index);
                case 1 -> list.add(list.get(index).deepCopy());
                default -> list.set(index, value());
            }
        }
    }

    private static void collect(JsonNode node, List<JsonNode> holders) {
        if (node.isContainer() && !node.isEmpty()) {
            holders.add(node);
            node.forEach(child -> collect(child, holders));
        }
    }

    private JsonNode value() {
        return switch (random.nextInt(8)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.arrayNode();
            case 2 -> JSON.objectNode();
            case 3 -> JSON.booleanNode(random.nextBoolean());
            case 4 -> JSON.numberNode(NUMBERS[random.nextInt(NUMBERS.length)]);
            case 5 -> JSON.numberNode(random.nextGaussian());
            default -> JSON.stringNode(text());
        };
    }

    /** As many bytes, one to a character, some of which are not ASCII, as they are or escaped. */
    String withBytes(String text) {
        StringBuilder spoiled = new StringBuilder(text);
        for (int i = random.nextInt(4); i > 0 && spoiled.length() > 3; i--) {
            int at = random.nextInt(spoiled.length() - 2);
            int high = 0x80 + random.nextInt(0x80);
            if (random.nextBoolean()) {
                spoiled.setCharAt(at, (char) high);
            } else {
                spoiled.replace(at, at + 3, String.format(Locale.ROOT, "%%%02X", high));
            }
        }
        return spoiled.toString();
    }

    private String torn(String text) {
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + random.nextInt(1 + text.length() / 4));
        return switch (random.nextInt(4)) {
            case 0 -> text.substring(0, from);
            case 1 -> text.substring(0, from) + text.substring(to);
            case 2 -> text.substring(0, from) + text() + text.substring(to);
            default -> "[".repeat(random.nextInt(2_000)) + text;
        };
    }
}
