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
    private final List<Span> taken;

    RoomDay(String id, @Nullable Room room, int day, List<Span> open, List<Span> closed, List<Span> taken) {
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

    /** Whether the room is open and no frozen session takes part of the span. */
    public boolean isFree(Span span) {
        return isOpen(span) && taken.stream().noneMatch(span::overlaps);
    }

    @Override
    public String toString() {
        return id + "@" + day;
    }
}
