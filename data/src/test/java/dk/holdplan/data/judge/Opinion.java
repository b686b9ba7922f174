package dk.holdplan.data.judge;

import dk.holdplan.rule.Rule;
import dk.holdplan.rule.Verdict;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** What a judge says of a plan, in the words that both judges share. */
record Opinion(List<String> broken, Map<String, Integer> units, Map<String, Integer> score, int unplaced,
        List<String> claims) {

    private static final JsonMapper MAPPER = new JsonMapper();

    static Opinion of(Verdict verdict) {
        Map<String, Integer> units = new TreeMap<>();
        verdict.units().forEach((rule, count) -> units.put(rule.id(), count));
        return new Opinion(verdict.broken().stream().map(breach -> breach.rule().id()).sorted().toList(), units,
                Map.of("hard", verdict.score().hard(), "medium", verdict.score().medium(), "soft",
                        verdict.score().soft()),
                verdict.unplaced().size(), verdict.claims().stream().map(claim -> claim.split(":")[0]).toList());
    }

    /** How often each rule is broken. */
    Map<String, Integer> timesBroken() {
        Map<String, Integer> times = new TreeMap<>();
        broken.forEach(rule -> times.merge(rule, 1, Integer::sum));
        return times;
    }

    static Opinion of(String json) {
        return MAPPER.readValue(json, Opinion.class);
    }
}
