package dk.holdplan.search;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * One ruin-and-recreate search under simulated annealing: take a connected part out, put it back the cheapest way, keep
 * the result when it is better, or by chance when it is not much worse. Not thread-safe.
 */
final class Search implements Comparable<Search> {

    /** Steps between two upheavals, on average. */
    private static final int UPHEAVAL_EVERY = 100;
    /** Steps around an upheaval before it is decided. */
    private static final int SETTLING = 40;
    private static final int UNPLACED_AT_ONCE = 10;

    private final Arena arena;
    private final Annealing annealing;
    private final Board board;
    private final RandomGenerator random;
    private final Insertion insertion;
    private final Removal removal;
    private final Ruin ruin;
    private final Upheaval upheaval;
    private final IntBag touched;
    private final Assignment best;
    private final int[] flexibility;
    private final int[] order;
    private final double[] keys;
    private Territory territory;
    private long bestMedium;
    private long bestSoft;
    private long steps;

    Search(Arena arena, Annealing annealing, long seed) {
        this.arena = arena;
        this.annealing = annealing;
        board = new Board(arena);
        random = new SplittableRandom(seed);
        insertion = new Insertion(board, random);
        removal = new Removal(board, random);
        ruin = new Ruin(board, random, removal);
        upheaval = new Upheaval(board, random, removal, insertion);
        touched = new IntBag(arena.tasks.count());
        best = new Assignment(arena.tasks.count());
        order = new int[arena.tasks.count()];
        keys = new double[arena.tasks.count()];
        flexibility = flexibility();
        territory = Territory.whole(arena);
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

    /** Takes over what fits of an earlier timetable, then places what has a place: the dear and the inflexible first. */
    void construct(Assignment earlier) {
        new Replay(board).replay(earlier);
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

    /** Makes so many steps, or some more, at a temperature in soft points. */
    void run(int count, double temperature) {
        if (territory.tasks().length == 0) {
            steps += count;
            return;
        }
        long end = steps + count;
        while (steps < end) {
            if (upheaval.possible() && random.nextInt(UPHEAVAL_EVERY) == 0) {
                upheave(temperature);
            } else {
                step(anyTask(), temperature);
                board.journal.clear();
            }
        }
    }

    private int anyTask() {
        if (board.unplaced.size() > 0 && random.nextInt(6) == 0) {
            int task = board.unplaced.random(random);
            if (removal.mayMove(task)) {
                return task;
            }
        }
        return territory.tasks()[random.nextInt(territory.tasks().length)];
    }

    /** Changes the meetings, lets the neighbourhood settle, and only then decides. */
    private void upheave(double temperature) {
        long medium = board.medium();
        long soft = board.soft();
        int mark = board.journal.mark();
        upheaval.strike();
        if (removal.removed().size() == 0) {
            steps++;
            return;
        }
        touched.clear();
        for (int i = 0; i < removal.removed().size(); i++) {
            touched.add(removal.removed().get(i));
        }
        recreate(true);
        for (int i = 0; i < SETTLING; i++) {
            step(random.nextInt(4) == 0 ? anyTask() : touched.random(random), temperature);
        }
        if (!accepts(medium, soft, temperature)) {
            board.journal.takeBack(board, mark);
        }
        board.journal.clear();
    }

    private void step(int around, double temperature) {
        steps++;
        long medium = board.medium();
        long soft = board.soft();
        int mark = board.journal.mark();
        boolean unplacedToo = board.unplaced.size() > 0;
        ruin.around(around);
        recreate(unplacedToo);
        if (!accepts(medium, soft, temperature)) {
            board.journal.takeBack(board, mark);
        } else if (isBest()) {
            remember();
        }
    }

    private boolean accepts(long medium, long soft, double temperature) {
        double worse = (board.medium() - medium) * annealing.mediumInSoft() + (board.soft() - soft);
        return worse <= 0 || worse < -temperature * Math.log(random.nextDouble());
    }

    private boolean isBest() {
        return board.medium() < bestMedium || board.medium() == bestMedium && board.soft() < bestSoft;
    }

    private void remember() {
        best.copyFrom(board.at);
        bestMedium = board.medium();
        bestSoft = board.soft();
    }

    private void recreate(boolean unplacedToo) {
        int count = 0;
        for (int i = 0; i < removal.removed().size(); i++) {
            order[count++] = removal.removed().get(i);
        }
        int unplaced = board.unplaced.size();
        if (unplacedToo && unplaced > 0) {
            int more = Math.min(unplaced, UNPLACED_AT_ONCE);
            int from = random.nextInt(unplaced);
            for (int i = 0; i < more; i++) {
                int task = board.unplaced.get((from + i) % unplaced);
                if (removal.mayMove(task) && !removal.removed().contains(task)) {
                    order[count++] = task;
                }
            }
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

    /** Changes nothing outside a territory from now on. */
    void restrict(Territory to) {
        territory = to;
        removal.restrict(to);
        upheaval.restrict(to);
    }

    /** Where the tasks are now, in the search's own tables. */
    Assignment now() {
        return board.at;
    }

    /** Goes on from another timetable. */
    void resume(Assignment from) {
        adopt(from, Territory.whole(arena));
    }

    /** Takes over a territory from another timetable, which is the same as this one outside. */
    void adopt(Assignment from, Territory part) {
        for (int task : part.tasks()) {
            if (!board.at.sameAs(from, task)) {
                board.remove(task);
            }
        }
        for (int task : part.tasks()) {
            if (!board.at.sameAs(from, task)) {
                board.put(task, from.meeting[task], from.day[task], from.start[task], from.therapist[task],
                        from.room[task]);
            }
        }
        board.journal.clear();
        if (isBest()) {
            remember();
        }
    }

    /** The search with the better timetable first. */
    @Override
    public int compareTo(Search other) {
        int byMedium = Long.compare(bestMedium, other.bestMedium);
        return byMedium != 0 ? byMedium : Long.compare(bestSoft, other.bestSoft);
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
