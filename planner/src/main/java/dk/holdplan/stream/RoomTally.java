package dk.holdplan.stream;

import dk.holdplan.model.RoomDay;
import dk.holdplan.model.Taking;
import dk.holdplan.rule.Busy;
import dk.holdplan.stream.Uses.Use;
import java.util.Comparator;
import java.util.List;

/** What takes one room on one day. */
final class RoomTally {

    private static final Comparator<Use> FROZEN_FIRST = Comparator.comparing(Use::begins)
            .thenComparing(use -> !use.frozen());

    private final Uses uses = new Uses();

    /** Counts something; the answer takes it out again. */
    Runnable add(Taking taking) {
        return uses.add(taking, taking.ofRoom());
    }

    /** How many pairs are too close to each other, and how many sessions alone find the room full (H11). */
    int clashes() {
        RoomDay day = uses.first().room();
        List<Use> inOrder = uses.inOrder();
        boolean parallel = day.parallel() > 1;
        int[] count = {0};
        Busy.clashes(inOrder, day.change(), (first, second) -> {
            if (!parallel || !first.alone() || !second.alone()) {
                count[0]++;
            }
        });
        if (parallel && inOrder.size() > day.parallel()) {
            Busy.full(inOrder.stream().filter(Use::alone).sorted(FROZEN_FIRST).toList(), day.parallel(),
                    (use, there) -> count[0]++);
        }
        return count[0];
    }
}
