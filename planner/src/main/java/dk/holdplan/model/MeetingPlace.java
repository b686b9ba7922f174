package dk.holdplan.model;

import dk.holdplan.problem.RehabClass;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A place in the meeting of a class on one date.
 *
 * @param id of the meeting
 * @param slot id of the class and weekday, thus of the slot that decides the meeting's time unless it is held
 * @param day of the horizon, from 0
 * @param held what frozen sessions fix of the meeting; null when nothing is frozen in it
 */
public record MeetingPlace(String id, String slot, RehabClass rehabClass, LocalDate date, int day,
        @Nullable Held held) implements Place {

    /**
     * What the frozen sessions in a meeting fix.
     *
     * @param engagement their time, therapist and room
     * @param members how many they are
     * @param first false for a second engagement of the same class and date, which frozen sessions may have
     * @param joinable whether others may join under the hard rules; never when there is a second engagement
     */
    public record Held(Engagement engagement, int members, boolean first, boolean joinable) {
    }

    /** The id of the meeting of a class on a date. */
    static String id(String rehabClass, LocalDate date) {
        return rehabClass + "@" + date;
    }

    /** Whether frozen sessions fix the meeting's time, therapist and room. */
    public boolean frozen() {
        return held != null;
    }

    @Override
    public @Nullable Engagement engagement() {
        return held == null ? null : held.engagement();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MeetingPlace place && id.equals(place.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
