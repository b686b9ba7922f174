package dk.holdplan.timetable;

import java.util.random.RandomGenerator;

/** The cheapest place found so far for one task; of equally cheap ones each is as likely to be kept. */
final class BestPlace {

    private static final int NOTHING_FOUND = Integer.MAX_VALUE;

    private final RandomGenerator random;
    private int price;
    private int ties;
    private int meeting;
    private int day;
    private int start;
    private int therapist;
    private int room;

    BestPlace(RandomGenerator random) {
        this.random = random;
    }

    void forget() {
        price = NOTHING_FOUND;
        ties = 0;
    }

    /** Soft price of the place; larger than any when there is none. */
    int price() {
        return price;
    }

    /** Whether a place at this price is to be kept. */
    boolean losesTo(int offered) {
        if (offered < price) {
            price = offered;
            ties = 1;
            return true;
        }
        return offered == price && random.nextInt(++ties) == 0;
    }

    void keep(int inMeeting, int onDay, int atStart, int withTherapist, int inRoom) {
        meeting = inMeeting;
        day = onDay;
        start = atStart;
        therapist = withTherapist;
        room = inRoom;
    }

    /** Puts a task there; false when nothing was found. */
    boolean take(int task, Board board) {
        if (price == NOTHING_FOUND) {
            return false;
        }
        board.move(task, meeting, day, start, therapist, room);
        return true;
    }
}
