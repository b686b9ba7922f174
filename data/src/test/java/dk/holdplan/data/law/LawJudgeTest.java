package dk.holdplan.data.law;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.plan.Plan;
import dk.holdplan.rule.Judge;
import dk.holdplan.rule.Verdict;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class LawJudgeTest {

    @ParameterizedTest
    @MethodSource("dk.holdplan.data.law.LawCases#names")
    void saysOfEachCaseWhatTheLawSays(String name) {
        Plan plan = LawCases.plan(name);
        JsonNode judged = LawCases.judged(name);
        Judge judge = new Judge(LawCases.problem(name));

        Verdict verdict = judge.judge(plan);

        assertThat(verdict.broken().stream().map(breach -> breach.rule().id()).sorted().toList())
                .isEqualTo(judged.get("broken").valueStream().map(each -> each.get(0).stringValue()).sorted().toList());
        Map<String, Integer> units = new HashMap<>();
        verdict.units().forEach((rule, count) -> units.put(rule.id(), count));
        assertThat(units).isEqualTo(numbers(judged.get("units")));
        assertThat(Map.of("hard", verdict.score().hard(), "medium", verdict.score().medium(), "soft",
                verdict.score().soft())).isEqualTo(numbers(judged.get("score")));
        assertThat(verdict.claims()).extracting(claim -> claim.split(":")[0]).isEqualTo(
                judged.get("claims").valueStream().map(claim -> claim.stringValue().split(":")[0]).toList());
        Plan honest = judge.plan(plan.sessions());
        assertThat(List.of(honest.unplaced().size(), honest.refused().size(), honest.decisions().size(),
                honest.late().size())).isEqualTo(
                        Stream.of("unplaced", "refused", "decisions", "late").map(judged::get).map(JsonNode::intValue)
                                .toList());
    }

    private static Map<String, Integer> numbers(JsonNode object) {
        Map<String, Integer> numbers = new HashMap<>();
        object.properties().forEach(field -> {
            if (field.getValue().intValue() != 0 || !field.getKey().startsWith("unplaced")) {
                numbers.put(field.getKey(), field.getValue().intValue());
            }
        });
        return numbers;
    }
}
