package dk.holdplan.capacity;

import dk.holdplan.demand.Need;
import dk.holdplan.problem.Interval;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.Therapist;
import dk.holdplan.rule.Block;
import dk.holdplan.rule.Buffer;
import dk.holdplan.rule.PublishedSessions;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * An individual session or a meeting of a plan, and the times for which it takes its therapist and its room: with notes,
 * or with setting up and clearing, unless it is frozen (RULES.md section 5).
 */
public record BlockTime(Block block, boolean frozen, Interval ofTherapist, Interval ofRoom) {

    /** The blocks of some sessions, in their order. */
    public static List<BlockTime> of(Problem problem, Map<String, Need> needs, List<Session> sessions) {
        Set<Session> frozen = new HashSet<>(PublishedSessions.of(problem, needs).frozen());
        Map<String, Therapist> therapists = problem.therapists().stream()
                .collect(Collectors.toMap(Therapist::id, Function.identity()));
        Map<String, RehabClass> classes = problem.classes().stream()
                .collect(Collectors.toMap(RehabClass::id, Function.identity()));
        Map<Block, Boolean> blocks = new LinkedHashMap<>();
        sessions.forEach(
                session -> blocks.merge(Block.of(session), frozen.contains(session), (one, other) -> one && other));
        return blocks.entrySet().stream().map(entry -> of(entry.getKey(), entry.getValue(),
                entry.getValue() ? Buffer.NONE : buffer(entry.getKey(), therapists, classes))).toList();
    }

    private static BlockTime of(Block block, boolean frozen, Buffer buffer) {
        return new BlockTime(block, frozen,
                new Interval(block.start().minusMinutes(buffer.before()), block.end().plusMinutes(buffer.after())),
                new Interval(block.start().minusMinutes(buffer.before()),
                        block.end().plusMinutes(buffer.afterInRoom())));
    }

    private static Buffer buffer(Block block, Map<String, Therapist> therapists, Map<String, RehabClass> classes) {
        RehabClass group = block.meeting() ? classes.get(block.who()) : null;
        Therapist therapist = therapists.get(block.therapist());
        if (group != null) {
            return Buffer.of(group);
        }
        return therapist == null || block.meeting() ? Buffer.NONE : Buffer.of(therapist);
    }
}
