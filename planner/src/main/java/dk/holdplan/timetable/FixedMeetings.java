package dk.holdplan.timetable;

import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.Session;
import dk.holdplan.rule.Block;
import dk.holdplan.rule.FreeTime;
import dk.holdplan.rule.Span;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Finds the meetings that frozen sessions hold at their place, and whether others may still join them (H05, H16). */
final class FixedMeetings {

    private final Arena arena;
    private final List<Block> blocks;

    private FixedMeetings(Arena arena) {
        this.arena = arena;
        this.blocks = arena.frozen.blocks();
    }

    /** Marks them in the arena's table; one that nobody may join becomes one without a start. */
    static void hold(Arena arena) {
        FixedMeetings fixed = new FixedMeetings(arena);
        arena.frozen.meetings().forEach((key, sessions) -> {
            int meeting = arena.meetings.of(key.rehabClass(), arena.scale.horizon().day(key.date()));
            if (meeting != Index.NONE) {
                fixed.hold(meeting, sessions);
            }
        });
        // A pinned session keeps its class's start of the weekday (H05), from which frozen ones are exempt.
        Pins.holding(arena.problem).stream().filter(session -> session.rehabClass() != null).forEach(fixed::keepStart);
    }

    private void keepStart(Session pinned) {
        int start = arena.scale.ticks().tick(Span.minute(pinned.start()));
        int meeting = arena.meetings.of(pinned.rehabClass(), arena.scale.horizon().day(pinned.date()));
        if (arena.meetings.exceptional[meeting]) {
            keepStart(meeting, start);
            return;
        }
        for (int sameWeekday : arena.meetings.meetingsOfSlot[arena.meetings.slot[meeting]]) {
            keepStart(sameWeekday, start);
        }
    }

    private void keepStart(int meeting, int start) {
        arena.meetings.starts[meeting] = IntStream.of(arena.meetings.starts[meeting])
                .filter(offered -> offered == start).toArray();
    }

    private void hold(int meeting, List<Session> sessions) {
        Session first = sessions.getFirst();
        int therapist = arena.therapists.ids.of(first.therapist());
        int room = arena.rooms.ids.of(first.room());
        int start = arena.scale.ticks().tick(Span.minute(first.start()));
        arena.meetings.fixed[meeting] = new MeetingTable.Fixed(sessions.size(), start, therapist, room);
        if (sessions.stream().map(Block::of).distinct().count() > 1 || !allowed(meeting, first, start)) {
            arena.meetings.starts[meeting] = new int[0];
        } else {
            arena.meetings.starts[meeting] = new int[]{start};
        }
    }

    private boolean allowed(int meeting, Session session, int start) {
        MeetingTable meetings = arena.meetings;
        RehabClass aClass = meetings.classOf(meeting);
        int therapist = arena.therapists.ids.of(session.therapist());
        int room = arena.rooms.ids.of(session.room());
        if (therapist == Index.NONE || room == Index.NONE
                || Span.minute(session.start()) % arena.scale.ticks().grid() != 0
                || !Duration.between(session.start(), session.end()).equals(Duration.ofMinutes(aClass.minutes()))) {
            return false;
        }
        int duty = arena.duty(therapist, meetings.day[meeting], arena.sites.of(aClass.site()));
        int length = meetings.length[meeting];
        int roomDay = arena.roomDay(room, meetings.day[meeting]);
        return IntLists.contains(meetings.starts[meeting], start) && IntLists.contains(meetings.duties[meeting], duty)
                && IntLists.contains(meetings.rooms[meeting], room)
                && Bits.get(arena.therapists.shiftStarts, arena.scale.offset(duty, length), start)
                && Bits.get(arena.rooms.openStarts, arena.scale.offset(roomDay, length), start)
                && aloneInTime(Block.of(session))
                && keepsLunch(arena.therapistDay(therapist, meetings.day[meeting]), Block.of(session));
    }

    private boolean aloneInTime(Block block) {
        return blocks.stream().filter(other -> !other.equals(block)).noneMatch(block::clashesWith);
    }

    /** Whether lunch is kept although the block, when others join it, is not exempt any more. */
    private boolean keepsLunch(int therapistDay, Block block) {
        if (!arena.therapists.keepsLunch[therapistDay] || !arena.lunch.window().overlaps(block.span())) {
            return true;
        }
        FreeTime free = new FreeTime(arena.lunch.window());
        blocks.stream().filter(other -> other.therapist().equals(block.therapist()))
                .filter(other -> other.date().equals(block.date())).map(Block::span)
                .sorted(Comparator.comparing(Span::from)).forEach(span -> free.take(span.from(), span.to()));
        return arena.lunch.isKept(free.longest());
    }
}
