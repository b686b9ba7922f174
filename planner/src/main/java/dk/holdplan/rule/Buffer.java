package dk.holdplan.rule;

import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.Therapist;

/**
 * The minutes before and after a block for which it takes its therapist and its room too (RULES.md section 5).
 *
 * @param before of both
 * @param after of the therapist
 * @param afterInRoom of the room
 */
public record Buffer(int before, int after, int afterInRoom) {

    /** Of what is frozen. */
    public static final Buffer NONE = new Buffer(0, 0, 0);

    /** Of an individual session with a therapist, who writes notes after it. */
    public static Buffer of(Therapist therapist) {
        return new Buffer(0, therapist.noteMinutes(), 0);
    }

    /** Of a meeting of a class, which is set up and cleared. */
    public static Buffer of(RehabClass rehabClass) {
        return new Buffer(rehabClass.setUpMinutes(), rehabClass.clearMinutes(), rehabClass.clearMinutes());
    }

    /** The time for which the therapist is taken by something that lasts so long. */
    public Span ofTherapist(Span lasts) {
        return new Span(lasts.from() - before, lasts.to() + after);
    }

    /** The time for which the room is taken by something that lasts so long. */
    public Span ofRoom(Span lasts) {
        return new Span(lasts.from() - before, lasts.to() + afterInRoom);
    }
}
