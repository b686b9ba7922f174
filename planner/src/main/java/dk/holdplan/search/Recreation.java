package dk.holdplan.search;

import dk.holdplan.model.Places;
import dk.holdplan.timetable.Arena;
import dk.holdplan.timetable.Board;
import dk.holdplan.timetable.Insertion;
import java.util.Arrays;
import java.util.Comparator;
import java.util.random.RandomGenerator;

/** Puts tasks without a place back into a timetable, one after the other, each where it is cheapest then. */
final class Recreation {

    /** Unplaced tasks that are tried again beside those that were taken out. */
    private static final int UNPLACED_AT_ONCE = 10;
    /** A task that is dearer to leave out goes before any that is cheaper, however inflexible. */
    private static final double PRICE_BEFORE_FLEXIBILITY = 1e4;
    /** Flexibility of a task for each meeting that it could join, in starts with a therapist. */
    private static final int MEETING_IN_STARTS = 10;
    /** From so many tasks on, the order is found by merging. */
    private static final int MANY = 60;
    /** Places passed over, in a thousand: now and then many, most often few. */
    private static final int MANY_SKIPPED = 100;
    private static final int FEW_SKIPPED = 10;

    private final Board board;
    private final Arena arena;
    private final RandomGenerator random;
    private final Removal removal;
    private final Insertion insertion;
    private final int[] flexibility;
    private final int[] order;
    private final double[] keys;
    private int count;

    Recreation(Board board, RandomGenerator random, Removal removal, Insertion insertion) {
        this.board = board;
        this.arena = board.arena;
        this.random = random;
        this.removal = removal;
        this.insertion = insertion;
        order = new int[arena.tasks.count()];
        keys = new double[arena.tasks.count()];
        flexibility = flexibility();
    }

    /** By task: in how many ways it can be placed, roughly. */
    private int[] flexibility() {
        int[] ways = new int[arena.tasks.count()];
        for (int task = 0; task < ways.length; task++) {
            if (arena.tasks.mayBeAlone[task]) {
                int citizen = arena.tasks.citizen[task];
                for (int day = arena.tasks.firstDay[task]; day <= arena.tasks.lastDay[task]; day++) {
                    int offset = arena.scale.offset(arena.citizenDay(citizen, day), arena.tasks.length[task]);
                    int starts = 0;
                    for (int i = 0; i < arena.scale.words(); i++) {
                        starts += Long.bitCount(arena.citizens.freeStarts[offset + i]);
                    }
                    ways[task] += starts * arena.tasks.duties[task][day].length;
                }
            }
            ways[task] += MEETING_IN_STARTS * arena.tasks.meetings[task].length;
        }
        return ways;
    }

    /** Places whatever has no place: the dear and the inflexible first. */
    void all() {
        count = 0;
        for (int i = 0; i < board.unplaced.size(); i++) {
            int task = board.unplaced.get(i);
            order[count++] = task;
            keys[task] = flexibility[task] - PRICE_BEFORE_FLEXIBILITY * arena.tasks.unplacedPrice[task];
        }
        place(arena.prices.meetingRun() / 4, 0);
    }

    /**
     * Places what was taken out, in one of several orders by chance.
     *
     * @param unplacedToo whether to try some of those that had no place before
     */
    void removed(boolean unplacedToo) {
        count = 0;
        for (int i = 0; i < removal.removed().size(); i++) {
            order[count++] = removal.removed().get(i);
        }
        if (unplacedToo && board.unplaced.size() > 0) {
            addUnplaced(board.unplaced.size());
        }
        int way = random.nextInt(3);
        for (int i = 0; i < count; i++) {
            keys[order[i]] = key(order[i], way);
        }
        place(runPrice(), random.nextInt(4) == 0 ? MANY_SKIPPED : FEW_SKIPPED);
    }

    private void addUnplaced(int unplaced) {
        int from = random.nextInt(unplaced);
        for (int i = 0; i < Math.min(unplaced, UNPLACED_AT_ONCE); i++) {
            int task = board.unplaced.get((from + i) % unplaced);
            if (removal.mayMove(task) && !removal.removed().contains(task)) {
                order[count++] = task;
            }
        }
    }

    private double key(int task, int way) {
        return switch (way) {
            case 0 -> random.nextDouble();
            case 1 -> random.nextDouble() - arena.tasks.unplacedPrice[task];
            default -> flexibility[task] * (0.5 + random.nextDouble())
                    - PRICE_BEFORE_FLEXIBILITY * arena.tasks.unplacedPrice[task];
        };
    }

    /** The first member of a meeting pays for its running in full, in part or not at all, for others may follow. */
    private int runPrice() {
        int run = arena.prices.meetingRun();
        return switch (random.nextInt(4)) {
            case 0 -> 0;
            case 1 -> run / 8;
            case 2 -> run / 3;
            default -> run;
        };
    }

    private void place(int runPrice, int skip) {
        sort();
        for (int i = 0; i < count; i++) {
            if (!board.at.placed(order[i])) {
                insertion.place(order[i], runPrice, skip);
            }
        }
    }

    private void sort() {
        if (count > MANY) {
            int[] sorted = Arrays.stream(order, 0, count).boxed().sorted(Comparator.comparingDouble(task -> keys[task]))
                    .mapToInt(Integer::intValue).toArray();
            System.arraycopy(sorted, 0, order, 0, count);
            return;
        }
        for (int i = 1; i < count; i++) {
            int task = order[i];
            int j = i;
            while (j > 0 && keys[order[j - 1]] > keys[task]) {
                order[j] = order[j - 1];
                j--;
            }
            order[j] = task;
        }
    }
}
