package dk.holdplan.stream;

import dk.holdplan.model.Block;
import dk.holdplan.model.Span;
import dk.holdplan.model.TherapistDay;
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
        int clashes = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block first = blocks.get(i);
            for (int j = i + 1; j < blocks.size() && blocks.get(j).span().from() < first.span().to(); j++) {
                if (!first.frozen() || !blocks.get(j).frozen()) {
                    clashes++;
                }
            }
        }
        return clashes;
    }

    /** What the blocks of a therapist add up to. */
    TherapistUse use() {
        TherapistDay day = blocks.getFirst().therapist();
        int load = 0;
        for (Block block : blocks) {
            load += block.span().minutes();
        }
        return new TherapistUse(clashes(), keepsLunch(day) ? 0 : day.lunches(), Math.max(0, load - day.fullLoad()));
    }

    /** Whether lunch is free in one piece, or only frozen blocks lie in its window (H10, H16). */
    private boolean keepsLunch(TherapistDay day) {
        Span window = day.lunch().window();
        int free = 0;
        int at = window.from();
        boolean frozen = true;
        for (Block block : blocks) {
            if (block.span().overlaps(window)) {
                frozen &= block.frozen();
                free = Math.max(free, block.span().from() - at);
                at = Math.max(at, block.span().to());
            }
        }
        return frozen || Math.max(free, window.to() - at) >= day.lunch().minutes();
    }
}
