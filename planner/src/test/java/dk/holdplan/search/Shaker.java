package dk.holdplan.search;

import dk.holdplan.change.Changes;
import dk.holdplan.timetable.Board;
import dk.holdplan.timetable.Insertion;
import java.util.SplittableRandom;

/** Changes a board as a search would, but keeps every change. */
public final class Shaker {

    private static final int UPHEAVAL_EVERY = 5;

    private final Board board;
    private final SplittableRandom random;
    private final Removal removal;
    private final Ruin ruin;
    private final Upheaval upheaval;
    private final Recreation recreation;

    public Shaker(Board board, long seed) {
        this.board = board;
        random = new SplittableRandom(seed);
        Insertion insertion = new Insertion(board, random);
        removal = new Removal(board, random);
        ruin = new Ruin(board, random, removal);
        upheaval = new Upheaval(board, random, removal, insertion);
        recreation = new Recreation(board, random, removal, insertion);
    }

    /** Changes which meetings run, or when. */
    public void strike() {
        upheaval.strike();
    }

    /** Takes something out and most often puts it back, elsewhere if that is cheaper. */
    public void shake() {
        if (upheaval.possible() && random.nextInt(UPHEAVAL_EVERY) == 0) {
            upheaval.strike();
        } else {
            ruin.around(random.nextInt(board.arena.tasks.count()));
        }
        if (random.nextInt(4) > 0) {
            recreation.removed(random.nextBoolean());
        }
    }
}
