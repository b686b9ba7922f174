package dk.holdplan.rule;

import dk.holdplan.problem.SessionKind;
import java.util.EnumSet;
import java.util.Set;

/** A training and an education on one day, where the pathway has {@code educationSameDay} (H02). */
public final class OneVisit {

    /** The longest time between the two. */
    static final int MOST_MINUTES_BETWEEN = 30;

    private static final Set<SessionKind> KINDS = EnumSet.of(SessionKind.TRAINING, SessionKind.EDUCATION);

    private OneVisit() {
    }

    /** Whether two sessions of these kinds can be one visit. */
    public static boolean canBe(SessionKind one, SessionKind other) {
        return one != other && KINDS.contains(one) && KINDS.contains(other);
    }

    /** Whether two sessions on one day follow each other closely enough, without overlapping. */
    public static boolean isClose(Span one, Span other) {
        Span first = one.from() < other.from() ? one : other;
        Span second = first == one ? other : one;
        return second.from() >= first.to() && second.from() <= first.to() + MOST_MINUTES_BETWEEN;
    }
}
