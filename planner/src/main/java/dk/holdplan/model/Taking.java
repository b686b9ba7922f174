package dk.holdplan.model;

import dk.holdplan.rule.Buffer;
import dk.holdplan.rule.Span;

/**
 * What takes a therapist and a room for a time: a session alone or a whole meeting.
 *
 * @param who the citizen, or the class of a meeting
 * @param alone whether it is a session alone
 * @param buffer the time before and after it for which it takes them, too
 */
public record Taking(String who, boolean alone, Engagement engagement, Buffer buffer) {

    /** Whose time it takes. */
    public TherapistDay therapist() {
        return engagement.therapist();
    }

    /** Where it is. */
    public RoomDay room() {
        return engagement.room();
    }

    /** The time for which it takes the therapist. */
    public Span ofTherapist() {
        return buffer.ofTherapist(engagement.span());
    }

    /** The time for which it takes the room. */
    public Span ofRoom() {
        return buffer.ofRoom(engagement.span());
    }

    /** Whether every session in it is frozen. */
    public boolean frozen() {
        return engagement.frozen();
    }
}
