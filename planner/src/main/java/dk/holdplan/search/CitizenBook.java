package dk.holdplan.search;

import static dk.holdplan.search.Assignment.ALONE;

import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;

/** What each citizen has on the board: busy days, training days, therapists and class weekdays. */
final class CitizenBook {

    private final Arena arena;
    private final int days;
    private final boolean[] busy;
    private final boolean[] training;
    private final short[] sessionsWith;
    private final int[] therapistsOf;
    private final short[] placesIn;
    private final int[] slotsOf;

    CitizenBook(Arena arena) {
        this.arena = arena;
        days = arena.scale.days();
        int citizens = arena.citizens.needs.size();
        busy = new boolean[citizens * days];
        training = new boolean[citizens * days];
        sessionsWith = new short[citizens * arena.therapists.therapists.size()];
        therapistsOf = new int[citizens];
        placesIn = new short[citizens * arena.meetings.slotCount];
        slotsOf = new int[citizens];
    }

    void addFrozen(Session session) {
        int citizen = arena.citizens.ids.of(session.citizen());
        int day = arena.scale.horizon().day(session.date());
        int meeting = session.rehabClass() == null ? ALONE : arena.meetings.of(session.rehabClass(), day);
        int therapist = arena.therapists.ids.of(session.therapist());
        boolean isTraining = session.kind() == SessionKind.TRAINING;
        busy[citizen * days + day] = true;
        training[citizen * days + day] |= isTraining;
        if (session.rehabClass() == null && therapist != Index.NONE) {
            countTherapist(citizen, therapist, 1);
        } else if (session.rehabClass() != null && meeting != Index.NONE && isTraining) {
            countSlot(citizen, arena.meetings.slot[meeting], 1);
        }
    }

    void come(int citizen, int day, boolean isTraining, int meeting, int therapist) {
        mark(citizen, day, isTraining, meeting, therapist, true);
    }

    void leave(int citizen, int day, boolean isTraining, int meeting, int therapist) {
        mark(citizen, day, isTraining, meeting, therapist, false);
    }

    private void mark(int citizen, int day, boolean isTraining, int meeting, int therapist, boolean here) {
        busy[citizen * days + day] = here;
        if (isTraining) {
            training[citizen * days + day] = here;
        }
        if (meeting == ALONE) {
            countTherapist(citizen, therapist, here ? 1 : -1);
        } else if (isTraining) {
            countSlot(citizen, arena.meetings.slot[meeting], here ? 1 : -1);
        }
    }

    private void countTherapist(int citizen, int therapist, int change) {
        int index = citizen * arena.therapists.therapists.size() + therapist;
        boolean before = sessionsWith[index] > 0;
        sessionsWith[index] += (short) change;
        boolean after = sessionsWith[index] > 0;
        therapistsOf[citizen] += before == after ? 0 : change;
    }

    private void countSlot(int citizen, int slot, int change) {
        int index = citizen * arena.meetings.slotCount + slot;
        boolean before = placesIn[index] > 0;
        placesIn[index] += (short) change;
        boolean after = placesIn[index] > 0;
        slotsOf[citizen] += before == after ? 0 : change;
    }

    /** Whether the citizen has no session on the day (H02). */
    boolean isFree(int citizen, int day) {
        return !busy[citizen * days + day];
    }

    /** Price of one training more on a day, for the trainings on the days before and after. */
    int adjacentPrice(int citizen, int day) {
        int index = citizen * days + day;
        int neighbours = (day > 0 && training[index - 1] ? 1 : 0) + (day + 1 < days && training[index + 1] ? 1 : 0);
        return neighbours * arena.prices.adjacentDays();
    }

    /** Price of one individual session more with a therapist. */
    int otherTherapistPrice(int citizen, int therapist) {
        int own = arena.citizens.ownTherapist[citizen];
        boolean other = own == CitizenTable.NO_THERAPIST
                ? therapistsOf[citizen] > 0
                        && sessionsWith[citizen * arena.therapists.therapists.size() + therapist] == 0
                : own != therapist;
        return other ? arena.prices.otherTherapist() : 0;
    }

    /** Price of one class training more on a class weekday. */
    int extraSlotPrice(int citizen, int slot) {
        boolean extra = placesIn[citizen * arena.meetings.slotCount + slot] == 0
                && slotsOf[citizen] >= arena.citizens.freeSlots[citizen];
        return extra ? arena.prices.extraClassSlot() : 0;
    }
}
