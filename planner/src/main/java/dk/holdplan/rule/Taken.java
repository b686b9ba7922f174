package dk.holdplan.rule;

import dk.holdplan.problem.Session;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A block with the sessions of a plan that are in it.
 *
 * @param frozen whether every session in it is frozen
 * @param sessions in the order of the plan
 */
record Taken(Block block, Span span, boolean frozen, List<Session> sessions) implements Busy {

    static List<Taken> of(List<Row> rows) {
        Map<Block, List<Row>> groups = new LinkedHashMap<>();
        rows.forEach(row -> groups.computeIfAbsent(Block.of(row.session()), block -> new ArrayList<>()).add(row));
        return groups.entrySet().stream().map(group -> new Taken(group.getKey(), group.getKey().span(),
                group.getValue().stream().allMatch(Row::frozen), group.getValue().stream().map(Row::session).toList()))
                .toList();
    }

    Session first() {
        return sessions.getFirst();
    }

    @Override
    public long begins() {
        return block.start().toEpochSecond(ZoneOffset.UTC);
    }

    @Override
    public long ends() {
        return block.end().toEpochSecond(ZoneOffset.UTC);
    }
}
