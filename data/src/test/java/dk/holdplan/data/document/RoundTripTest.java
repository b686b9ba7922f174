package dk.holdplan.data.document;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.check.Issue;
import dk.holdplan.plan.Plan;
import dk.holdplan.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RoundTripTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    /** Lists whose order means nothing. */
    private static final Set<String> SETS = Set.of("closedDays", "uses", "skills", "redFlags", "regions", "conditions",
            "suitsClasses", "needsSkills", "decide");

    /** Values that mean the same as a field that is not there. */
    private static final Map<String, Object> DEFAULTS = Map.ofEntries(Map.entry("name", "\"\""),
            Map.entry("closed", List.of()), Map.entry("held", List.of()), Map.entry("cleared", List.of()),
            Map.entry("planAhead", "true"), Map.entry("educationWeeks", List.of()), Map.entry("reviews", List.of()),
            Map.entry("redFlags", List.of()), Map.entry("conditions", List.of()), Map.entry("needsSkills", List.of()),
            Map.entry("available", List.of()), Map.entry("absent", List.of()), Map.entry("preferred", List.of()),
            Map.entry("sites", List.of()), Map.entry("closedDays", List.of()), Map.entry("stepFree", "false"),
            Map.entry("needsReferral", "false"), Map.entry("hasPlan", "true"), Map.entry("individualFirstWeeks", "2"),
            Map.entry("followsInstruction", "\"YES\""), Map.entry("gridMinutes", "15"),
            Map.entry("admission", Map.of()),
            Map.entry("timeZone", "\"Europe/Copenhagen\""), Map.entry("weights", Map.of()),
            Map.entry("reasons", List.of()),
            Map.entry("suitsClasses", List.of("\"BACK\"", "\"STRENGTH_AND_BALANCE\"")));

    @ParameterizedTest
    @MethodSource("dk.holdplan.data.document.Datasets#problems")
    void everyPublicProblemHasNoErrorAndIsWrittenAsItWasRead(String name) {
        byte[] json = Datasets.bytes(name);
        Reading<Problem> reading = ProblemDocument.read(json);
        assertThat(reading.issues()).filteredOn(Issue::isError).isEmpty();

        String written = ProblemDocument.write(reading.value());

        assertThat(differences(normal("", MAPPER.readTree(json)), normal("", MAPPER.readTree(written)), "")).isEmpty();
        assertThat(ProblemDocument.read(written.getBytes(StandardCharsets.UTF_8)).value()).isEqualTo(reading.value());
    }

    @ParameterizedTest
    @MethodSource("dk.holdplan.data.document.Datasets#plans")
    void everyPublicPlanIsWrittenAsItWasRead(String name) {
        byte[] json = Datasets.bytes(name);
        Plan plan = PlanDocument.read(json).value();

        assertThat(differences(normal("", MAPPER.readTree(json)),
                normal("", MAPPER.readTree(PlanDocument.write(plan))), "")).isEmpty();
    }

    private static List<String> differences(@Nullable Object one, @Nullable Object other, String at) {
        List<String> found = new ArrayList<>();
        if (one instanceof Map<?, ?> fields && other instanceof Map<?, ?> others) {
            Set<Object> names = new TreeSet<>(fields.keySet());
            names.addAll(others.keySet());
            names.forEach(name -> found.addAll(differences(fields.get(name), others.get(name), at + "/" + name)));
        } else if (one instanceof List<?> list && other instanceof List<?> others && list.size() == others.size()) {
            for (int i = 0; i < list.size(); i++) {
                found.addAll(differences(list.get(i), others.get(i), at + "/" + i));
            }
        } else if (!Objects.equals(one, other)) {
            found.add(at + ": " + one + " became " + other);
        }
        return found;
    }

    private static Object normal(String field, JsonNode node) {
        if (node.isObject()) {
            Map<String, Object> fields = new TreeMap<>();
            node.properties().forEach(each -> {
                Object value = normal(each.getKey(), each.getValue());
                if (!each.getValue().isNull() && !value.equals(DEFAULTS.get(each.getKey()))) {
                    fields.put(each.getKey(), value);
                }
            });
            return fields;
        }
        if (node.isArray()) {
            List<Object> entries = new ArrayList<>();
            node.forEach(each -> entries.add(normal("", each)));
            if (SETS.contains(field)) {
                entries.sort(Comparator.comparing(Object::toString));
            }
            return entries;
        }
        return node.toString();
    }
}
