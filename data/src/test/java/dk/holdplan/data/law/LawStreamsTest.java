package dk.holdplan.data.law;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.data.judge.RuleUnits;
import dk.holdplan.model.Timetable;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Session;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The constraint streams say of each case of RULES.md what the law says. */
class LawStreamsTest {

    /** What cannot be in a timetable is left out; of the rest streams and judge say the same. */
    @ParameterizedTest
    @MethodSource("dk.holdplan.data.law.LawCases#names")
    void countWhatTheJudgeCounts(String name) {
        Timetable timetable = timetable(name);

        assertThat(RuleUnits.ofStreams(timetable)).isEqualTo(RuleUnits.ofJudge(timetable, LawCases.problem(name)));
    }

    @ParameterizedTest
    @MethodSource("dk.holdplan.data.law.LawCases#names")
    void countWhatTheLawSaysOfAPlanThatATimetableCanHave(String name) {
        Timetable timetable = timetable(name);
        if (isWhole(timetable, name)) {
            assertThat(RuleUnits.ofStreams(timetable)).isEqualTo(lawful(name));
        }
    }

    /** What breaks no rule can be in a timetable. */
    @ParameterizedTest
    @MethodSource("lawful")
    void aTimetableCanHaveEveryPlanThatBreaksNoRule(String name) {
        assertThat(timetable(name).sessions()).containsExactlyInAnyOrderElementsOf(LawCases.plan(name).sessions());
    }

    static Stream<String> lawful() {
        return LawCases.names().filter(name -> LawCases.judged(name).get("broken").isEmpty());
    }

    private static Timetable timetable(String name) {
        Timetable timetable = Timetable.of(LawCases.problem(name));
        timetable.place(LawCases.plan(name).sessions());
        return timetable;
    }

    private static boolean isWhole(Timetable timetable, String name) {
        return counted(timetable.sessions()).equals(counted(LawCases.plan(name).sessions()));
    }

    private static Map<Session, Long> counted(List<Session> sessions) {
        return sessions.stream().collect(Collectors.groupingBy(session -> session, Collectors.counting()));
    }

    private static Map<String, Integer> lawful(String name) {
        JsonNode judged = LawCases.judged(name);
        Problem problem = LawCases.problem(name);
        Map<String, Integer> units = new HashMap<>();
        judged.get("broken").forEach(broken -> units.merge(broken.get(0).stringValue(), 1, Integer::sum));
        judged.get("units").properties().stream()
                .filter(unit -> unit.getValue().intValue() != 0
                        && problem.weights().getOrDefault(unit.getKey(), 1) != 0)
                .forEach(unit -> units.put(unit.getKey(), unit.getValue().intValue()));
        return units;
    }
}
