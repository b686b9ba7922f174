package dk.holdplan.data.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.data.Examples;
import dk.holdplan.demand.Needs;
import dk.holdplan.plan.Plan;
import dk.holdplan.problem.Problem;
import dk.holdplan.rule.Judge;
import dk.holdplan.rule.Level;
import dk.holdplan.rule.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The judge says what check_plan.py said once, of good plans and of spoiled ones, rule by rule and weight by weight: the
 * answers are written down, so the program need not be there.
 */
class JudgedPlansTest {

    @ParameterizedTest
    @ValueSource(strings = {"tiny", "bornholm-week", "town-week"})
    void agreesWithTheJudgedPlansOfTheDatasets(String name) throws IOException {
        JsonNode judged = new JsonMapper()
                .readTree(Files.readAllBytes(Path.of("datasets", "plans", name + ".judged.json")));
        Problem problem = Examples.problem(name);
        Plan plan = Examples.plan(name);
        Opinion opinion = Opinion.of(new Judge(problem).judge(plan));

        assertThat(opinion.broken()).isEmpty();
        assertThat(opinion.claims()).isEmpty();
        assertThat(judged.get("broken").size() + judged.get("claims").size()).isZero();
        assertThat(opinion.score()).isEqualTo(numbers(judged.get("score")));
        assertThat(opinion.units()).isEqualTo(withoutZeros(numbers(judged.get("units"))));
        assertThat(opinion.unplaced()).isEqualTo(judged.get("unplaced").intValue());
        assertThat(plan.sessions()).hasSize(judged.get("sessions").intValue());
        assertThat(plan.refused()).hasSize(judged.get("refused").intValue());
        assertThat(plan.late()).hasSize(judged.get("late").intValue());
        assertThat(Needs.of(problem).values().stream().flatMap(need -> need.demands().stream())
                .mapToInt(demand -> demand.count()).sum()).isEqualTo(judged.get("demand").intValue());
    }

    @ParameterizedTest
    @MethodSource("dk.holdplan.data.judge.Trial#all")
    void agreesOnSpoiledPlans(Trial trial) throws IOException {
        Judge judge = new Judge(trial.problem());
        List<SpoiledPlan> spoiled = SpoiledPlan.all().stream()
                .filter(plan -> plan.trial().equals(trial.name())).toList();
        assertThat(spoiled).isNotEmpty();
        for (SpoiledPlan plan : spoiled) {
            Opinion opinion = Opinion.of(judge.judge(plan.sessions(trial)));
            assertThat(opinion.timesBroken()).as("%s", plan).isEqualTo(plan.broken());
            assertThat(opinion.units()).as("%s", plan).isEqualTo(plan.units());
            assertThat(opinion.score()).as("%s", plan).isEqualTo(plan.score());
            assertThat(opinion.unplaced()).as("%s", plan).isEqualTo(plan.unplaced());
        }
    }

    /** Every rule is there: not broken, broken once, and more than once. */
    @Test
    void isAskedForEveryRule() throws IOException {
        Map<Rule, Set<Integer>> times = new EnumMap<>(Rule.class);
        for (SpoiledPlan plan : SpoiledPlan.all()) {
            for (Rule rule : Rule.values()) {
                times.computeIfAbsent(rule, id -> new TreeSet<>())
                        .add((rule.level() == Level.HARD ? plan.broken() : plan.units()).getOrDefault(rule.id(), 0));
            }
        }
        assertThat(times).hasSize(Rule.values().length);
        assertThat(times)
                .allSatisfy((rule, counts) -> assertThat(counts).as("%s", rule).hasSizeGreaterThanOrEqualTo(3));
    }

    private static Map<String, Integer> numbers(JsonNode node) {
        return node.properties().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().intValue()));
    }

    private static Map<String, Integer> withoutZeros(Map<String, Integer> units) {
        Map<String, Integer> some = new TreeMap<>(units);
        some.values().removeIf(count -> count == 0);
        return some;
    }
}
