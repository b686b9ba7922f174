package dk.holdplan.data.document;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Changes a JSON document at random, mostly so that its values keep their types. */
final class JsonSpoiler {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int[] NUMBERS = {-1, 0, 1, 2, 3, 5, 6, 7, 8, 10, 15, 20, 26, 30, 45, 60, 90, 240, 1_435, 1_440,
            10_000, Integer.MAX_VALUE};
    private static final String[] TEXTS = {"", "?", "MONDAY", "FRIDAY", "SUNDAY", "BACK", "EDUCATION", "NECK",
            "TRAINING",
            "CLOSING", "CLASS", "INDIVIDUAL", "SEVERE_PAIN", "DIAGNOSIS_SPECIFIC_START", "site-1", "c00001",
            "site-1-t1", "site-1-room-1", "individual-back"};

    private final RandomGenerator random;

    JsonSpoiler(RandomGenerator random) {
        this.random = random;
    }

    void spoil(JsonNode document) {
        List<JsonNode> holders = new ArrayList<>();
        collect(document, holders);
        JsonNode holder = holders.get(random.nextInt(holders.size()));
        if (holder instanceof ObjectNode object) {
            List<String> names = List.copyOf(object.propertyNames());
            String name = names.get(random.nextInt(names.size()));
            if (random.nextInt(12) == 0) {
                object.remove(name);
            } else {
                object.set(name, changed(object.get(name)));
            }
        } else if (holder instanceof ArrayNode list) {
            int index = random.nextInt(list.size());
            switch (random.nextInt(4)) {
                case 0 -> list.remove(index);
                case 1 -> list.add(list.get(index).deepCopy());
                default -> list.set(index, changed(list.get(index)));
            }
        }
    }

    private static void collect(JsonNode node, List<JsonNode> holders) {
        if (node.isContainer() && !node.isEmpty()) {
            holders.add(node);
            node.forEach(child -> collect(child, holders));
        }
    }

    private JsonNode changed(JsonNode value) {
        if (random.nextInt(20) == 0) {
            return random.nextBoolean() ? JSON.nullNode() : JSON.arrayNode();
        }
        if (value.isNumber()) {
            return JSON.numberNode(NUMBERS[random.nextInt(NUMBERS.length)]);
        }
        if (value.isBoolean()) {
            return JSON.booleanNode(!value.booleanValue());
        }
        return value.isString() ? JSON.stringNode(changed(value.stringValue())) : value;
    }

    private String changed(String text) {
        if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return LocalDate.parse(text).plusDays(random.nextInt(-40, 41)).toString();
        }
        if (text.matches("\\d\\d:\\d\\d")) {
            return LocalTime.parse(text).plusMinutes(5L * random.nextInt(-60, 61)).toString();
        }
        if (text.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d")) {
            return LocalDateTime.parse(text).plusMinutes(15L * random.nextInt(-40, 41)).toString();
        }
        return TEXTS[random.nextInt(TEXTS.length)];
    }
}
