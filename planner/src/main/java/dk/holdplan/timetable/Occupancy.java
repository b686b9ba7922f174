package dk.holdplan.timetable;

import static dk.holdplan.timetable.Assignment.ALONE;

import dk.holdplan.rule.Block;
import dk.holdplan.rule.Load;
import dk.holdplan.rule.Span;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What sessions take up: the time of therapists and rooms, places in meetings; and what is paid for it whoever comes
 * ({@code meetingRun}, {@code overloadMinute}). Frozen sessions are there from the start. Not thread-safe.
 */
public final class Occupancy {

    public final Arena arena;
    final Calendars calendars;
    public final MeetingBook meetings;
    /** By therapist-day: minutes of work. */
    private final int[] load;

    /** With the frozen sessions. */
    public Occupancy(Arena arena) {
        this.arena = arena;
        calendars = new Calendars(arena);
        meetings = new MeetingBook(arena);
        load = new int[arena.therapists.freeLoad.length];
        List<Block> frozen = arena.frozen.blocks();
        frozen.forEach(this::occupy);
        frozen.stream().collect(Collectors.groupingBy(Block::therapist)).values().forEach(this::besideGrid);
    }

    private Occupancy(Occupancy other) {
        arena = other.arena;
        calendars = other.calendars.copy();
        meetings = other.meetings.copy();
        load = other.load.clone();
    }

    /** The same, to be changed apart from this one. */
    public Occupancy copy() {
        return new Occupancy(this);
    }

    private void occupy(Block frozen) {
        Ticks ticks = arena.scale.ticks();
        int day = arena.scale.horizon().day(frozen.date());
        int from = ticks.tick(frozen.span().from());
        int to = ticks.tickFrom(frozen.span().to());
        int therapist = arena.therapists.ids.of(frozen.therapist());
        if (therapist != Index.NONE) {
            calendars.occupyTherapist(arena.therapistDay(therapist, day), from, to, true);
            load[arena.therapistDay(therapist, day)] += frozen.minutes();
        }
        int room = arena.rooms.ids.of(frozen.room());
        if (room != Index.NONE) {
            calendars.occupyRoom(arena.roomDay(room, day), from, to, true);
        }
    }

    private void besideGrid(List<Block> ofTherapist) {
        int therapist = arena.therapists.ids.of(ofTherapist.getFirst().therapist());
        if (therapist != Index.NONE) {
            ofTherapist.stream().collect(Collectors.groupingBy(Block::date,
                    Collectors.mapping(Block::span, Collectors.toList()))).forEach((date, spans) -> {
                        if (spans.stream().anyMatch(span -> !arena.scale.ticks().isOnGrid(span))) {
                            calendars.measureExactly(arena.therapistDay(therapist, arena.scale.horizon().day(date)),
                                    spans);
                        }
                    });
        }
    }

    /** Takes a place that is free. What this adds to the soft price. */
    public int take(Place place, int start) {
        return take(place.meeting(), place.day(), start, place.therapist(), place.room(), place.length());
    }

    /** Gives a place back. What this takes off the soft price. */
    public int release(Place place, int start) {
        return release(place.meeting(), place.day(), start, place.therapist(), place.room(), place.length());
    }

    int take(int meeting, int day, int start, int therapist, int room, int length) {
        if (meeting == ALONE) {
            return occupy(day, start, therapist, room, length, true);
        }
        int missing = meetings.joinPrice(meeting);
        return meetings.join(meeting, start, therapist, room)
                ? missing + arena.prices.meetingRun() + occupy(day, start, therapist, room, length, true)
                : missing;
    }

    int release(int meeting, int day, int start, int therapist, int room, int length) {
        if (meeting == ALONE) {
            return -occupy(day, start, therapist, room, length, false);
        }
        boolean closes = meetings.leave(meeting);
        int missing = meetings.joinPrice(meeting);
        return closes
                ? missing + arena.prices.meetingRun() - occupy(day, start, therapist, room, length, false)
                : missing;
    }

    private int occupy(int day, int start, int therapist, int room, int length, boolean busy) {
        int ticks = arena.scale.length(length);
        int therapistDay = arena.therapistDay(therapist, day);
        calendars.occupyTherapist(therapistDay, start, start + ticks, busy);
        calendars.occupyRoom(arena.roomDay(room, day), start, start + ticks, busy);
        int minutes = arena.scale.minutes(length);
        int before = overload(therapistDay, 0);
        load[therapistDay] += busy ? minutes : -minutes;
        int avoided = avoidedPrice(therapist, day, start, length);
        return overload(therapistDay, 0) - before + (busy ? avoided : -avoided);
    }

    /** Whether a session takes its therapist at a time that the therapist avoids. */
    public boolean isAvoided(Place place, int start) {
        return arena.therapists.avoids(place.therapist(), place.day(), start, place.length(), arena.scale);
    }

    /** Price of a time at which a therapist would rather not work. */
    public int avoidedPrice(int therapist, int day, int start, int length) {
        return arena.therapists.avoids(therapist, day, start, length, arena.scale)
                ? arena.prices.therapistAvoids()
                : 0;
    }

    /** Price of a therapist's day with so many minutes more. */
    int overload(int therapistDay, int moreMinutes) {
        return Load.overload(load[therapistDay] + moreMinutes, arena.therapists.freeLoad[therapistDay])
                * arena.prices.overloadMinute();
    }

    /** What so many minutes more would add to the price of a therapist's day. */
    int overloadOf(int therapistDay, int moreMinutes) {
        return overload(therapistDay, moreMinutes) - overload(therapistDay, 0);
    }

    /** How many minutes more of a therapist's day would cost something with so many minutes more. */
    public int overloadMinutes(int therapistDay, int moreMinutes) {
        int free = arena.therapists.freeLoad[therapistDay];
        return Load.overload(load[therapistDay] + moreMinutes, free) - Load.overload(load[therapistDay], free);
    }
}
