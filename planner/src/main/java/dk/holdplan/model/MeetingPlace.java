package dk.holdplan.model;

import dk.holdplan.problem.RehabClass;
import dk.holdplan.rule.Buffer;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A place in the meeting of a class on one date. Equal to every other place in the same meeting. */
public final class MeetingPlace implements Place {

    private final String id;
    private final ClassDate classDate;
    private final String slot;
    private final boolean exceptional;
    private final String timeSlot;
    private final @Nullable RehabClass rehabClass;
    private final int day;
    private final int newFrom;
    private final @Nullable Held held;
    private final Buffer buffer;

    /**
     * What the frozen sessions in a meeting fix.
     *
     * @param engagement their time, therapist and room
     * @param members how many they are
     * @param membersOfDate how many frozen sessions the class has on the date
     * @param first false for a second engagement of the same class and date, which frozen sessions may have
     * @param joinable whether others may join under the hard rules; never when there is a second engagement
     */
    public record Held(Engagement engagement, int members, int membersOfDate, boolean first, boolean joinable) {
    }

    private MeetingPlace(String id, ClassDate classDate, @Nullable RehabClass rehabClass, int day, int newFrom,
            @Nullable Held held) {
        this.id = id;
        this.classDate = classDate;
        this.rehabClass = rehabClass;
        this.day = day;
        this.newFrom = newFrom;
        this.held = held;
        this.slot = classDate.slot();
        this.exceptional = rehabClass != null && rehabClass.exception(classDate.date()).isPresent();
        this.timeSlot = exceptional ? classDate.meeting() : slot;
        this.buffer = rehabClass == null ? Buffer.NONE : Buffer.of(rehabClass);
    }

    /**
     * A place in a meeting that nothing fixes.
     *
     * @param newFrom the minute of the day before which only what was published may start
     */
    static MeetingPlace open(RehabClass rehabClass, LocalDate date, int day, int newFrom) {
        ClassDate classDate = new ClassDate(rehabClass.id(), date);
        return new MeetingPlace(classDate.meeting(), classDate, rehabClass, day, newFrom, null);
    }

    /**
     * A place in a meeting that frozen sessions fix.
     *
     * @param rehabClass null when only they know the class
     * @param number from 0, of the engagements that they have
     */
    static MeetingPlace held(ClassDate classDate, @Nullable RehabClass rehabClass, int number, Held held) {
        String id = classDate.meeting() + (number == 0 ? "" : "#" + number);
        return new MeetingPlace(id, classDate, rehabClass, held.engagement().therapist().day(), 0, held);
    }

    /** The id of the meeting. */
    public String id() {
        return id;
    }

    /** The id of the class. */
    public String classId() {
        return classDate.rehabClass();
    }

    /** The class, null when only frozen sessions know it. */
    public @Nullable RehabClass rehabClass() {
        return rehabClass;
    }

    /** The date. */
    public LocalDate date() {
        return classDate.date();
    }

    @Override
    public int day() {
        return day;
    }

    /** The id of the class and weekday. */
    public String slot() {
        return slot;
    }

    /** The id of the slot that decides the meeting's time unless it is held: that of the date when it is an exception. */
    public String timeSlot() {
        return timeSlot;
    }

    /** Whether an exception gives the starts, so that they need not be those of the weekday (H05). */
    public boolean isExceptional() {
        return exceptional;
    }

    /** The minute of the day before which only what was published may start (H16). */
    public int newFrom() {
        return newFrom;
    }

    /** The time before and after the meeting for which it takes therapist and room. */
    public Buffer buffer() {
        return buffer;
    }

    /** By how many citizens the class has fewer than it wants on the date, with so many who are not frozen. */
    public int missing(int joined) {
        int members = joined + (held == null ? 0 : held.membersOfDate());
        return rehabClass == null ? 0 : Math.max(0, rehabClass.minCitizens() - members);
    }

    /** Whether somebody trains here only who has been in the class before (H04). */
    public boolean isAfterJoining() {
        return rehabClass != null && rehabClass.joinUntil() != null && date().isAfter(rehabClass.joinUntil());
    }

    /** Whether who is here may train in the class after the last day for joining (H04). */
    public boolean letsJoin() {
        return rehabClass != null && rehabClass.joinUntil() != null && !date().isAfter(rehabClass.joinUntil());
    }

    /** What frozen sessions fix of the meeting; null when nothing is frozen in it. */
    public @Nullable Held held() {
        return held;
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

    @Override
    public String toString() {
        return id;
    }
}
