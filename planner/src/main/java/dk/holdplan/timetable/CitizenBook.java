package dk.holdplan.timetable;

import static dk.holdplan.timetable.Assignment.ALONE;

import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.problem.Therapist;
import java.util.List;
import java.util.stream.Stream;

/** What each citizen has on the board beside {@link Visits}: therapists, class weekdays, and what has no place. */
public final class CitizenBook {

    private final Arena arena;
    /** Those of the problem, then those whom only frozen sessions name. */
    private final Index<String> therapists;
    /** Those in which the problem's classes meet, then those that only frozen sessions name. */
    private final Index<MeetingTable.Slot> slots;
    private final short[] sessionsWith;
    private final int[] therapistsOf;
    private final short[] placesIn;
    private final int[] slotsOf;
    /** By citizen and week: trainings without a place. */
    private final short[] missed;

    CitizenBook(Arena arena) {
        this.arena = arena;
        int citizens = arena.citizens.needs.size();
        List<Session> frozen = arena.frozen.all();
        therapists = new Index<>(Stream.concat(arena.therapists.therapists.stream().map(Therapist::id),
                frozen.stream().map(Session::therapist)).toList());
        slots = new Index<>(Stream.concat(arena.meetings.slots.stream(), frozen.stream()
                .filter(session -> session.rehabClass() != null).map(MeetingTable.Slot::of)).toList());
        sessionsWith = new short[citizens * therapists.size()];
        therapistsOf = new int[citizens];
        placesIn = new short[citizens * slots.size()];
        slotsOf = new int[citizens];
        missed = new short[citizens * arena.scale.horizon().weeks()];
        for (int task = 0; task < arena.tasks.count(); task++) {
            if (arena.tasks.training[task]) {
                missed[week(task)]++;
            }
        }
        frozen.forEach(this::addFrozen);
    }

    private void addFrozen(Session session) {
        int citizen = arena.citizens.ids.of(session.citizen());
        boolean isTraining = session.kind() == SessionKind.TRAINING;
        if (session.rehabClass() == null) {
            countTherapist(citizen, therapists.of(session.therapist()), 1);
        } else if (isTraining) {
            countSlot(citizen, slots.of(MeetingTable.Slot.of(session)), 1);
        }
    }

    void come(int citizen, boolean isTraining, int meeting, int therapist) {
        mark(citizen, isTraining, meeting, therapist, true);
    }

    void leave(int citizen, boolean isTraining, int meeting, int therapist) {
        mark(citizen, isTraining, meeting, therapist, false);
    }

    private void mark(int citizen, boolean isTraining, int meeting, int therapist, boolean here) {
        if (meeting == ALONE) {
            countTherapist(citizen, therapist, here ? 1 : -1);
        } else if (isTraining) {
            countSlot(citizen, arena.meetings.slot[meeting], here ? 1 : -1);
        }
    }

    private void countTherapist(int citizen, int therapist, int change) {
        int index = citizen * therapists.size() + therapist;
        boolean before = sessionsWith[index] > 0;
        sessionsWith[index] += (short) change;
        boolean after = sessionsWith[index] > 0;
        therapistsOf[citizen] += before == after ? 0 : change;
    }

    private void countSlot(int citizen, int slot, int change) {
        int index = citizen * slots.size() + slot;
        boolean before = placesIn[index] > 0;
        placesIn[index] += (short) change;
        boolean after = placesIn[index] > 0;
        slotsOf[citizen] += before == after ? 0 : change;
    }

    private int week(int task) {
        return arena.tasks.citizen[task] * arena.scale.horizon().weeks() + arena.tasks.lastDay[task] / 7;
    }

    /** Counts a training without a place. What this adds to the soft price. */
    int miss(int task) {
        return ++missed[week(task)] > 1 ? arena.prices.secondMissed() : 0;
    }

    /** Counts one less. What this takes off the soft price. */
    int missNoMore(int task) {
        return missed[week(task)]-- > 1 ? arena.prices.secondMissed() : 0;
    }

    /** Price of a class training on a class weekday that is not the citizen's own. */
    int otherSlotPrice(int citizen, int slot) {
        int[] own = arena.citizens.ownSlots[citizen];
        return own.length > 0 && !IntLists.contains(own, slot) ? arena.prices.otherSlot() : 0;
    }

    /** Price of one individual session more with a therapist. */
    int otherTherapistPrice(int citizen, int therapist) {
        int own = arena.citizens.ownTherapist[citizen];
        boolean other = own == CitizenTable.NO_THERAPIST
                ? therapistsOf[citizen] > 0 && sessionsWith[citizen * therapists.size() + therapist] == 0
                : own != therapist;
        return other ? arena.prices.otherTherapist() : 0;
    }

    /** Price of one class training more on a class weekday. */
    int extraSlotPrice(int citizen, int slot) {
        boolean extra = placesIn[citizen * slots.size() + slot] == 0
                && slotsOf[citizen] >= arena.citizens.freeSlots[citizen];
        return extra ? arena.prices.extraClassSlot() : 0;
    }
}
