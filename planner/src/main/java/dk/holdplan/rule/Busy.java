package dk.holdplan.rule;

import java.util.List;
import java.util.function.BiConsumer;

/** What keeps a therapist or a room busy for a time of a day: an individual session or a whole meeting. */
public interface Busy {

    /** The time of the day. */
    Span span();

    /** Whether every session in it is frozen. */
    boolean frozen();

    /** When it begins, in minutes from a moment that is the same for all that are compared. */
    default long begins() {
        return span().from();
    }

    /** When it ends, in minutes from the same moment. */
    default long ends() {
        return span().to();
    }

    /**
     * Tells all pairs that share time with the same therapist or in the same room (H07, H11). Two that are frozen are
     * exempt (H16).
     *
     * @param inOrder those of one therapist or one room in the order in which they begin
     */
    static <T extends Busy> void clashes(List<T> inOrder, BiConsumer<? super T, ? super T> told) {
        clashes(inOrder, 0, told);
    }

    /**
     * The same where so many minutes must lie between the end of one and the beginning of the next.
     *
     * @param gap in minutes
     */
    static <T extends Busy> void clashes(List<T> inOrder, int gap, BiConsumer<? super T, ? super T> told) {
        for (int i = 0; i < inOrder.size(); i++) {
            T first = inOrder.get(i);
            for (int j = i + 1; j < inOrder.size() && inOrder.get(j).begins() < first.ends() + gap; j++) {
                if (!first.frozen() || !inOrder.get(j).frozen()) {
                    told.accept(first, inOrder.get(j));
                }
            }
        }
    }

    /** How many such pairs there are. */
    static int clashes(List<? extends Busy> inOrder) {
        int[] count = {0};
        clashes(inOrder, (first, second) -> count[0]++);
        return count[0];
    }

    /**
     * Tells each that finds all places of a room taken by others that began before, unless all of them are frozen.
     *
     * @param inOrder those side by side in one room, in the order in which they begin, then frozen ones first
     * @param places how many may be there at a time
     * @param told of it and of those that it finds
     */
    static <T extends Busy> void full(List<T> inOrder, int places, BiConsumer<? super T, ? super List<T>> told) {
        for (int i = places; i < inOrder.size(); i++) {
            T busy = inOrder.get(i);
            List<T> there = inOrder.subList(0, i).stream().filter(other -> other.ends() > busy.begins()).toList();
            if (there.size() >= places && !(busy.frozen() && there.stream().allMatch(Busy::frozen))) {
                told.accept(busy, there);
            }
        }
    }
}
