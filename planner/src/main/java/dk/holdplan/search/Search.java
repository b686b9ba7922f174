package dk.holdplan.search;

import dk.holdplan.change.Changes;
import dk.holdplan.timetable.Arena;
import dk.holdplan.timetable.Assignment;
import dk.holdplan.timetable.Board;
import dk.holdplan.timetable.Insertion;
import dk.holdplan.timetable.IntBag;
import dk.holdplan.timetable.Replay;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * One ruin-and-recreate search under simulated annealing: take a connected part out, put it back the cheapest way, keep
 * the result when it is better, or by chance when it is not much worse. Not thread-safe.
 */
final class Search {

    /** The search with the better timetable first. */
    static final Comparator<Search> BETTER_FIRST = Comparator.comparingLong(Search::bestMedium)
            .thenComparingLong(Search::bestSoft);

    /** Steps between two upheavals, on average. */
    private static final int UPHEAVAL_EVERY = 100;
    /** Steps around a task without a place, and around all of them. */
    private static final int STEPS_TO_SETTLE = 100;
    private static final int MOST_STEPS_TO_SETTLE = 5_000;
    /** Steps around an upheaval before it is decided. */
    private static final int SETTLING = 40;

    private final Arena arena;
    private final Annealing annealing;
    private final Board board;
    private final RandomGenerator random;
    private final Recreation recreation;
    private final Removal removal;
    private final Ruin ruin;
    private final Upheaval upheaval;
    private final IntBag touched;
    private final Assignment best;
    private Territory territory;
    private long bestMedium;
    private long bestSoft;
    private long steps;

    Search(Arena arena, Annealing annealing, long seed) {
        this.arena = arena;
        this.annealing = annealing;
        board = new Board(arena);
        random = new SplittableRandom(seed);
        Insertion insertion = new Insertion(board, random);
        removal = new Removal(board, random);
        recreation = new Recreation(board, random, removal, insertion);
        ruin = new Ruin(board, random, removal);
        upheaval = new Upheaval(board, random, removal, insertion);
        touched = new IntBag(arena.tasks.count());
        best = new Assignment(arena.tasks.count());
        territory = Territory.whole(arena);
        remember();
    }

    /** Takes over what fits of an earlier timetable, then places what has a place: the dear and the inflexible first. */
    void construct(Assignment earlier) {
        new Replay(board).replay(earlier);
        remember();
        recreation.all();
        board.journal.clear();
        if (isBest()) {
            remember();
        }
    }

    /** Tries to make room for each task without a place, coldly, until it has one or a number of steps was made. */
    void settle(BooleanSupplier stopped) {
        settle(IntStream.range(0, board.unplaced.size()).map(board.unplaced::get).toArray(), STEPS_TO_SETTLE, stopped);
    }

    /** The same for some tasks, with so many steps for each. */
    void settle(int[] open, int most, BooleanSupplier stopped) {
        long end = steps + MOST_STEPS_TO_SETTLE;
        for (int task : open) {
            for (int i = 0; i < most && board.unplaced.contains(task) && steps < end
                    && !stopped.getAsBoolean(); i++) {
                step(task, annealing.temperature(1));
                board.journal.clear();
            }
        }
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
        recreation.removed(true);
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
        recreation.removed(unplacedToo);
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
