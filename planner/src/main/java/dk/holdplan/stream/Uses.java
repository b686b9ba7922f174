package dk.holdplan.stream;

import dk.holdplan.model.Engagement;
import dk.holdplan.model.Taking;
import dk.holdplan.rule.Busy;
import dk.holdplan.rule.Span;
import java.util.ArrayList;
import java.util.List;

/** What takes one therapist or one room on one day, in the order in which it begins. */
final class Uses {

    private final List<Use> uses = new ArrayList<>();

    /**
     * What something takes of one of the two.
     *
     * @param span the time for which it takes it
     */
    record Use(Taking taking, Span span) implements Busy {

        @Override
        public boolean frozen() {
            return taking.frozen();
        }

        boolean alone() {
            return taking.alone();
        }
    }

    /** Puts one in its place; the answer takes it out again. */
    Runnable add(Taking taking, Span span) {
        Use use = new Use(taking, span);
        int at = uses.size();
        while (at > 0 && isAfter(uses.get(at - 1), use)) {
            at--;
        }
        uses.add(at, use);
        return () -> remove(use);
    }

    /** Of those that begin together what is frozen comes last. */
    private static boolean isAfter(Use one, Use other) {
        return one.begins() > other.begins() || one.begins() == other.begins() && one.frozen() && !other.frozen();
    }

    private void remove(Use use) {
        int at = 0;
        while (uses.get(at) != use) {
            at++;
        }
        uses.remove(at);
    }

    /** The first of them, all of which are of the same therapist or room. */
    Taking first() {
        return uses.getFirst().taking();
    }

    /** All in order; several sessions of one citizen with the same time, therapist and room are one. */
    List<Use> inOrder() {
        for (int i = 1; i < uses.size(); i++) {
            if (isRepeated(i)) {
                List<Use> once = new ArrayList<>();
                for (int j = 0; j < uses.size(); j++) {
                    if (!isRepeated(j)) {
                        once.add(uses.get(j));
                    }
                }
                return once;
            }
        }
        return uses;
    }

    private boolean isRepeated(int at) {
        Use use = uses.get(at);
        for (int i = at - 1; i >= 0 && uses.get(i).begins() == use.begins(); i--) {
            if (isSame(uses.get(i).taking(), use.taking())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSame(Taking one, Taking other) {
        Engagement its = one.engagement();
        Engagement others = other.engagement();
        return its.span().equals(others.span()) && its.therapist() == others.therapist()
                && its.room() == others.room() && one.alone() == other.alone() && one.who().equals(other.who());
    }
}
