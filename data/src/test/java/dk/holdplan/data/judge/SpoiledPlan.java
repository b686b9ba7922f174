package dk.holdplan.data.judge;

import dk.holdplan.problem.Session;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import tools.jackson.databind.json.JsonMapper;

/**
 * A plan of a trial that was spoiled, and what check_plan.py said of it when it was written down.
 *
 * @param trial name of the {@link Trial}
 * @param without the numbers of the trial's sessions that are gone, from 0, rising
 * @param with the sessions that came, after all others
 * @param broken how often each rule is broken
 */
record SpoiledPlan(String trial, List<Integer> without, List<Session> with, Map<String, Integer> broken,
        Map<String, Integer> units, Map<String, Integer> score, int unplaced) {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String FILE = "spoiled-plans.jsonl";

    /** What became of a trial's sessions, apart from their order, still to be judged. */
    static SpoiledPlan of(Trial trial, List<Session> spoiled) {
        List<Session> with = new ArrayList<>(spoiled);
        TreeSet<Integer> without = new TreeSet<>();
        List<Session> good = trial.plan().sessions();
        for (int number = 0; number < good.size(); number++) {
            if (!with.remove(good.get(number))) {
                without.add(number);
            }
        }
        return new SpoiledPlan(trial.name(), List.copyOf(without), with, Map.of(), Map.of(), Map.of(), 0);
    }

    /** The same with what a judge says of it. */
    SpoiledPlan judged(Opinion opinion) {
        return new SpoiledPlan(trial, without, with, opinion.timesBroken(), opinion.units(), opinion.score(),
                opinion.unplaced());
    }

    /** The sessions of the spoiled plan. */
    List<Session> sessions(Trial of) {
        List<Session> sessions = new ArrayList<>();
        for (int number = 0; number < of.plan().sessions().size(); number++) {
            if (!without.contains(number)) {
                sessions.add(of.plan().sessions().get(number));
            }
        }
        sessions.addAll(with);
        return sessions;
    }

    /** Everything that was written down. */
    static List<SpoiledPlan> all() throws IOException {
        try (InputStream file = SpoiledPlan.class.getResourceAsStream(FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .map(line -> MAPPER.readValue(line, SpoiledPlan.class)).toList();
        }
    }

    String line() {
        return MAPPER.writeValueAsString(this);
    }
}
