package dk.holdplan.stream;

import dk.holdplan.model.Block;
import dk.holdplan.model.TherapistDay;
import dk.holdplan.rule.Busy;
import dk.holdplan.rule.Load;
import java.util.ArrayList;
import java.util.List;

/** The blocks of one therapist or room on one day, in the order of their start. */
final class DayTally {

    private final List<Block> blocks = new ArrayList<>();

    /** Puts a block in its place; the answer takes it out again. */
    Runnable add(Block block) {
        int at = blocks.size();
        while (at > 0 && blocks.get(at - 1).span().from() > block.span().from()) {
            at--;
        }
        blocks.add(at, block);
        return () -> blocks.remove(block);
    }

    /** How many pairs share a minute, leaving out pairs that are frozen both. */
    int clashes() {
        return Busy.clashes(blocks);
    }

    /** What the blocks of a therapist add up to. */
    TherapistUse use() {
        TherapistDay day = blocks.getFirst().therapist();
        int load = 0;
        for (Block block : blocks) {
            load += block.span().minutes();
        }
        return new TherapistUse(clashes(), day.missedLunches(blocks), Load.overload(load, day.freeLoad()));
    }
}
