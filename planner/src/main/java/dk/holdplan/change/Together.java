package dk.holdplan.change;

import dk.holdplan.problem.Session;
import dk.holdplan.rule.Block;
import dk.holdplan.rule.Breach;
import dk.holdplan.rule.Judge;
import dk.holdplan.rule.Rule;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Chooses which sessions go where a rule forbids only that all of them stay: a meeting that has become too
 * large, a therapist's day without lunch, a class with two starts.
 */
record Together(Predicate<Session> frozen, Judge judge) {

    /** The first breach for which a session that is not frozen can go, null when there is none. */
    @Nullable
    Breach first(List<Session> sessions) {
        return DryRun.breaches(judge, sessions).stream().filter(breach -> !free(breach).isEmpty()).findFirst()
                .orElse(null);
    }

    /** The sessions that go, at least one: of a meeting as many as are too many, else the smallest block that helps. */
    List<Session> tooMany(Breach breach, List<Session> sessions) {
        return breach.rule() == Rule.H06 ? surplus(breach) : block(breach, sessions);
    }

    private List<Session> free(Breach breach) {
        return breach.concerned().stream().filter(Predicate.not(frozen)).sorted(Session.BY_TIME)
                .toList();
    }

    /** The last, by citizen, of the sessions of one meeting that are more than it has places for. */
    private List<Session> surplus(Breach breach) {
        List<Session> free = free(breach);
        int tooMany = Math.clamp(breach.concerned().size() - (int) breach.values().get("places"), 1, free.size());
        return free.subList(free.size() - tooMany, free.size());
    }

    /** An individual session before a meeting, the last before the first. */
    private List<Session> block(Breach breach, List<Session> sessions) {
        Map<Block, List<Session>> blocks = free(breach).stream()
                .collect(Collectors.groupingBy(Block::of, LinkedHashMap::new, Collectors.toList()));
        List<List<Session>> smallest = blocks.values().stream()
                .sorted(Comparator.<List<Session>>comparingInt(Collection::size).thenComparing(
                        Comparator.comparing((List<Session> block) -> block.getFirst().start()).reversed()))
                .toList();
        long before = count(breach.rule(), sessions);
        return smallest.stream()
                .filter(block -> count(breach.rule(), DryRun.without(sessions, block)) < before).findFirst()
                .orElse(smallest.getFirst());
    }

    private long count(Rule rule, List<Session> sessions) {
        return DryRun.breaches(judge, sessions).stream().filter(breach -> breach.rule() == rule).count();
    }
}
