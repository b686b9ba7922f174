package dk.holdplan.data.store;

/**
 * Reservations for which a plan is not deleted.
 *
 * @param held that are live and not confirmed
 * @param confirmed whose sessions are to come
 */
public record InTheWay(int held, int confirmed) {

    /** None. */
    static final InTheWay NOTHING = new InTheWay(0, 0);

    /** Whether there is one at all. */
    public boolean isAny() {
        return held + confirmed > 0;
    }
}
