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
    final TherapistCalendar therapists;
    final RoomCalendar rooms;
    public final MeetingBook meetings;
    /** By therapist-day: minutes of work. */
    private final int[] load;

    /** With the frozen sessions. */
    public Occupancy(Arena arena) {
        this.arena = arena;
        therapists = new TherapistCalendar(arena);
        rooms = new RoomCalendar(arena);
        meetings = new MeetingBook(arena);
        load = new int[arena.therapists.freeLoad.length];
        List<Block> frozen = arena.frozen.blocks();
        frozen.forEach(this::occupy);
        frozen.stream().collect(Collectors.groupingBy(Block::therapist)).values().forEach(this::besideGrid);
    }

    private Occupancy(Occupancy other) {
        arena = other.arena;
        therapists = other.therapists.copy();
        rooms = other.rooms.copy();
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
            therapists.occupy(arena.therapistDay(therapist, day), from, to, true);
            load[arena.therapistDay(therapist, day)] += frozen.minutes();
        }
        int room = arena.rooms.ids.of(frozen.room());
        if (room != Index.NONE) {
            rooms.occupy(arena.roomDay(room, day), from, to, !frozen.meeting(), true);
        }
    }

    private void besideGrid(List<Block> ofTherapist) {
        int therapist = arena.therapists.ids.of(ofTherapist.getFirst().therapist());
        if (therapist != Index.NONE) {
            ofTherapist.stream().collect(Collectors.groupingBy(Block::date,
                    Collectors.mapping(Block::span, Collectors.toList()))).forEach((date, spans) -> {
                        if (spans.stream().anyMatch(span -> !arena.scale.ticks().isOnGrid(span))) {
                            therapists.lunch().measureExactly(
                                    arena.therapistDay(therapist, arena.scale.horizon().day(date)),
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
        if (meetings.join(meeting, start, therapist, room)) {
            return missing + arena.prices.meetingRun() + occupy(day, start, therapist, room, length, true);
        }
        return missing + (meetings.isHeldForOne(meeting) ? widen(day, start, therapist, room, length, true) : 0);
    }

    int release(int meeting, int day, int start, int therapist, int room, int length) {
        if (meeting == ALONE) {
            return -occupy(day, start, therapist, room, length, false);
        }
        int widened = meetings.isHeldForOne(meeting) ? widen(day, start, therapist, room, length, false) : 0;
        boolean closes = meetings.leave(meeting);
        int missing = meetings.joinPrice(meeting);
        return closes
                ? missing + arena.prices.meetingRun() - occupy(day, start, therapist, room, length, false)
                : missing - widened;
    }

    private int occupy(int day, int start, int therapist, int room, int length, boolean busy) {
        int first = start - arena.scale.before(length);
        int therapistDay = arena.therapistDay(therapist, day);
        therapists.occupy(therapistDay, first, start + arena.therapists.taken(therapist, length, arena.scale),
                busy);
        rooms.occupy(arena.roomDay(room, day), first, start + arena.scale.taken(length),
                arena.scale.isAlone(length), busy);
        int minutes = takenMinutes(therapist, length);
        int before = overload(therapistDay, 0);
        load[therapistDay] += busy ? minutes : -minutes;
        int avoided = avoidedPrice(therapist, day, start, length);
        return overload(therapistDay, 0) - before + (busy ? avoided : -avoided);
    }

    /** Takes the set-up and clearing of a meeting that is not all frozen any more. What it adds to the soft price. */
    private int widen(int day, int start, int therapist, int room, int length, boolean busy) {
        int before = arena.scale.before(length);
        int end = start + arena.scale.length(length);
        int after = arena.scale.taken(length) - arena.scale.length(length);
        int therapistDay = arena.therapistDay(therapist, day);
        therapists.occupy(therapistDay, start - before, start, busy);
        therapists.occupy(therapistDay, end, end + after, busy);
        rooms.occupy(arena.roomDay(room, day), start - before, start, false, busy);
        rooms.occupy(arena.roomDay(room, day), end, end + after, false, busy);
        int minutes = (before + after) * arena.scale.ticks().grid();
        int overload = overload(therapistDay, 0);
        load[therapistDay] += busy ? minutes : -minutes;
        int avoidedPrice = isAvoidedAround(therapist, day, start, length) ? arena.prices.therapistAvoids() : 0;
        return overload(therapistDay, 0) - overload + (busy ? avoidedPrice : -avoidedPrice);
    }

    /** Whether only the time before and after a meeting that is all frozen overlaps one that its therapist avoids. */
    private boolean isAvoidedAround(int therapist, int day, int start, int length) {
        return arena.therapists.avoids(therapist, day, start, length, arena.scale)
                && !arena.therapists.avoidsFrozen(therapist, day,
                        arena.scale.ticks().span(start, start + arena.scale.length(length)));
    }

    /** Whether a place is in a meeting that is all frozen, and takes time before and after it when somebody joins. */
    public boolean widens(Place place) {
        return arena.meetings.fixed[place.meeting()] != null && !meetings.runs(place.meeting());
    }

    /** For how many minutes before and after itself a meeting takes its therapist. */
    public int minutesAround(Place place) {
        return (arena.scale.before(place.length()) + arena.scale.taken(place.length())
                - arena.scale.length(place.length())) * arena.scale.ticks().grid();
    }

    /** Whether only the time before and after a meeting that is all frozen overlaps one that its therapist avoids. */
    public boolean isAvoidedAround(Place place, int start) {
        return isAvoidedAround(place.therapist(), place.day(), start, place.length());
    }

    /** For how many minutes a session takes a therapist. */
    public int takenMinutes(int therapist, int length) {
        return (arena.scale.before(length) + arena.therapists.taken(therapist, length, arena.scale))
                * arena.scale.ticks().grid();
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
