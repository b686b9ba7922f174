package dk.holdplan.search;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * One ruin-and-recreate search under simulated annealing: take a connected part out, put it back the cheapest way, keep
 * the result when it is better, or by chance when it is not much worse. Not thread-safe.
 */
final class Search {

    /** What one point of the medium level is worth in soft points while searching. */
    private static final double MEDIUM_IN_SOFT = 40;
    private static final int UNPLACED_AT_ONCE = 10;

    private final Arena arena;
    private final Board board;
    private final RandomGenerator random;
    private final Insertion insertion;
    private final Ruin ruin;
    private final Assignment best;
    private final int[] flexibility;
    private final int[] order;
    private final double[] keys;
    private long bestMedium;
    private long bestSoft;
    private long steps;

    Search(Arena arena, long seed) {
        this.arena = arena;
        board = new Board(arena);
        random = new SplittableRandom(seed);
        insertion = new Insertion(board, random);
        ruin = new Ruin(board, random);
        best = new Assignment(arena.tasks.count());
        order = new int[arena.tasks.count()];
        keys = new double[arena.tasks.count()];
        flexibility = flexibility();
        remember();
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
                    ways[task] += starts * arena.tasks.dutiesOfCitizen[citizen][day].length;
                }
            }
            ways[task] += 10 * arena.tasks.meetings[task].length;
        }
        return ways;
    }

    /** Places everything that has a place: the dear and the inflexible first. */
    void construct() {
        int count = 0;
        for (int i = 0; i < board.unplaced.size(); i++) {
            order[count++] = board.unplaced.get(i);
        }
        for (int i = 0; i < count; i++) {
            int task = order[i];
            keys[task] = flexibility[task] - 1e4 * arena.tasks.unplacedPrice[task];
        }
        sort(count);
        for (int i = 0; i < count; i++) {
            insertion.place(order[i], arena.prices.meetingRun() / 4, 0);
        }
        board.journal.clear();
        remember();
    }

    /** Makes so many steps at a temperature in soft points. */
    void run(int count, double temperature) {
        if (arena.tasks.count() == 0) {
            return;
        }
        for (int i = 0; i < count; i++) {
            step(temperature);
        }
    }

    private void step(double temperature) {
        steps++;
        long medium = board.medium();
        long soft = board.soft();
        int unplaced = board.unplaced.size();
        int around = unplaced > 0 && random.nextInt(6) == 0
                ? board.unplaced.random(random)
                : random.nextInt(arena.tasks.count());
        ruin.around(around);
        recreate(unplaced);
        double worse = (board.medium() - medium) * MEDIUM_IN_SOFT + (board.soft() - soft);
        if (worse <= 0 || worse < -temperature * Math.log(random.nextDouble())) {
            board.journal.clear();
            if (isBest()) {
                remember();
            }
        } else {
            board.journal.takeBack(board);
        }
    }

    private boolean isBest() {
        return board.medium() < bestMedium || board.medium() == bestMedium && board.soft() < bestSoft;
    }

    private void remember() {
        best.copyFrom(board.at);
        bestMedium = board.medium();
        bestSoft = board.soft();
    }

    private void recreate(int unplacedBefore) {
        int count = 0;
        for (int i = 0; i < ruin.removed().size(); i++) {
            order[count++] = ruin.removed().get(i);
        }
        if (unplacedBefore > 0) {
            int unplaced = board.unplaced.size();
            int more = Math.min(unplaced, UNPLACED_AT_ONCE);
            int from = random.nextInt(unplaced);
            for (int i = 0; i < more; i++) {
                int task = board.unplaced.get((from + i) % unplaced);
                if (!ruin.removed().contains(task)) {
                    order[count++] = task;
                }
            }
        }
        int wanted = ruin.wantedFor();
        if (wanted != Index.NONE && ruin.wantedMeeting() != Index.NONE && !board.at.placed(wanted)) {
            insertion.placeIn(wanted, ruin.wantedMeeting());
        }
        int way = random.nextInt(3);
        for (int i = 0; i < count; i++) {
            int task = order[i];
            keys[task] = switch (way) {
                case 0 -> random.nextDouble();
                case 1 -> random.nextDouble() - arena.tasks.unplacedPrice[task];
                default -> flexibility[task] * (0.5 + random.nextDouble()) - 1e4 * arena.tasks.unplacedPrice[task];
            };
        }
        if (wanted != Index.NONE) {
            keys[wanted] = Double.NEGATIVE_INFINITY;
        }
        sort(count);
        int run = arena.prices.meetingRun();
        int runPrice = switch (random.nextInt(4)) {
            case 0 -> 0;
            case 1 -> run / 8;
            case 2 -> run / 3;
            default -> run;
        };
        int skip = random.nextInt(4) == 0 ? 100 : 10;
        for (int i = 0; i < count; i++) {
            if (!board.at.placed(order[i])) {
                insertion.place(order[i], runPrice, skip);
            }
        }
    }

    private void sort(int count) {
        if (count > 60) {
            int[] sorted = java.util.Arrays.stream(order, 0, count).boxed()
                    .sorted(java.util.Comparator.comparingDouble(task -> keys[task])).mapToInt(Integer::intValue)
                    .toArray();
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

    long steps() {
        return steps;
    }

    long bestMedium() {
        return bestMedium;
    }

    long bestSoft() {
        return bestSoft;
    }

    Assignment best() {
        return best;
    }
}
