package dk.holdplan.model;

import dk.holdplan.problem.SessionKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Where entities stand in the lists of a timetable, the same in all copies.
 *
 * @param sessions that are not frozen, by citizen and kind
 * @param meetings by id
 * @param slots by id
 */
record Positions(Map<Visit, List<Integer>> sessions, Map<String, Integer> meetings, Map<String, Integer> slots) {

    /** A citizen and a kind of session. */
    record Visit(String citizen, SessionKind kind) {
    }

    static Positions of(List<PlannedSession> sessions, List<Meeting> meetings, List<ClassSlot> slots) {
        Map<Visit, List<Integer>> visits = IntStream.range(0, sessions.size()).boxed()
                .filter(position -> !sessions.get(position).frozen())
                .collect(Collectors.groupingBy(position -> new Visit(
                        sessions.get(position).citizen().id(), sessions.get(position).kind())));
        return new Positions(visits, byId(meetings, Meeting::id), byId(slots, ClassSlot::id));
    }

    private static <T> Map<String, Integer> byId(List<T> entities, Function<T, String> id) {
        Map<String, Integer> positions = new HashMap<>();
        entities.forEach(entity -> positions.put(id.apply(entity), positions.size()));
        return positions;
    }
}
