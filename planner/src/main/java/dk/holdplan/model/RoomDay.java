package dk.holdplan.model;

import dk.holdplan.problem.Room;
import dk.holdplan.rule.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One day of one room, which may be unknown to the problem when only frozen sessions name it. */
public final class RoomDay {

    private final String id;
    private final @Nullable Room room;
    private final int day;
    private final List<Span> open;
    private final List<Span> closed;
    private final List<FrozenTime> taken;

    /**
     * What frozen sessions take of the room.
     *
     * @param alone whether it is a session alone, beside which others may be
     */
    record FrozenTime(Span span, boolean alone) {
    }

    RoomDay(String id, @Nullable Room room, int day, List<Span> open, List<Span> closed, List<FrozenTime> taken) {
        this.id = id;
        this.room = room;
        this.day = day;
        this.open = List.copyOf(open);
        this.closed = List.copyOf(closed);
        this.taken = List.copyOf(taken);
    }

    /** The room's id. */
    public String id() {
        return id;
    }

    /** The room, null when the problem does not have it. */
    public @Nullable Room room() {
        return room;
    }

    /** Day of the horizon, from 0. */
    public int day() {
        return day;
    }

    /** Citizens at a time; 0 for an unknown room. */
    public int capacity() {
        return room == null ? 0 : room.capacity();
    }

    /** Whether the room has step-free access. */
    public boolean stepFree() {
        return room != null && room.stepFree();
    }

    /** Whether one opening window covers the whole span, outside the closed times and days (H13). */
    public boolean isOpen(Span span) {
        for (Span window : open) {
            if (window.contains(span)) {
                return closed.stream().noneMatch(span::overlaps);
            }
        }
        return false;
    }

    /** Individual sessions at a time. */
    public int parallel() {
        return room == null ? 1 : room.parallel();
    }

    /** The minutes that lie between two that use the room, one after the other. */
    public int change() {
        return room == null ? 0 : room.changeMinutes();
    }

    /**
     * Whether the room is open and no frozen session is against its use in the span.
     *
     * @param alone whether it is for an individual session
     */
    public boolean isFree(Span span, boolean alone) {
        return isOpen(span) && taken.stream().noneMatch(frozen -> !(alone && frozen.alone() && parallel() > 1)
                && frozen.span().overlaps(span.from() - change(), span.to() + change()));
    }

    @Override
    public String toString() {
        return id + "@" + day;
    }
}
