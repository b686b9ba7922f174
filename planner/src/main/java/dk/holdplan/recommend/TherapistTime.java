package dk.holdplan.recommend;

import dk.holdplan.problem.Session;
import dk.holdplan.problem.Shift;
import dk.holdplan.rule.Block;
import dk.holdplan.rule.FreeTime;
import dk.holdplan.rule.Load;
import dk.holdplan.rule.Span;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One therapist on one day with the sessions of a plan. Does not change; the sets of starts it gives are kept and must
 * not be changed either.
 */
final class TherapistTime {

    private final Frame frame;
    private final List<Shift> shifts;
    private final List<Session> sessions;
    private final List<Span> taken;
    private final boolean keepsLunch;
    private final int freeLoad;
    private final int load;
    private final Map<Wanted, BitSet> starts = new ConcurrentHashMap<>();

    private record Wanted(String site, int minutes) {
    }

    /**
     * @param shifts of the day
     */
    TherapistTime(Frame frame, List<Shift> shifts, List<Session> sessions) {
        this.frame = frame;
        this.shifts = shifts;
        this.sessions = List.copyOf(sessions);
        keepsLunch = shifts.stream().anyMatch(frame.lunch::isDueIn);
        freeLoad = Load.free(shifts);
        taken = sessions.stream().map(Block::of).distinct().map(Block::span).sorted(Comparator.comparing(Span::from))
                .toList();
        load = taken.stream().mapToInt(Span::minutes).sum();
    }

    TherapistTime with(Session session) {
        return new TherapistTime(frame, shifts, Sessions.plus(sessions, session));
    }

    TherapistTime without(Session session) {
        return new TherapistTime(frame, shifts, Sessions.minus(sessions, session));
    }

    /** Without the whole meeting or individual session. */
    TherapistTime without(Block block) {
        return new TherapistTime(frame, shifts,
                sessions.stream().filter(session -> !Block.of(session).equals(block)).toList());
    }

    boolean worksAt(String site) {
        return shifts.stream().anyMatch(shift -> shift.site().equals(site));
    }

    /** Steps of the grid at which so many minutes more can begin at a site (H07, H08, H10). */
    BitSet starts(String site, int minutes) {
        return starts.computeIfAbsent(new Wanted(site, minutes), this::compute);
    }

    private BitSet compute(Wanted wanted) {
        BitSet open = new BitSet();
        for (Shift shift : shifts) {
            if (shift.site().equals(wanted.site())) {
                int last = Math.min(Span.minute(shift.to()), Span.DAY_MINUTES - 1) - wanted.minutes();
                for (int start = frame.stepFrom(Span.minute(shift.from())) * frame.grid(); start <= last; start += frame
                        .grid()) {
                    if (isFree(start, start + wanted.minutes())) {
                        open.set(start / frame.grid());
                    }
                }
            }
        }
        return open;
    }

    private boolean isFree(int from, int to) {
        return taken.stream().noneMatch(span -> span.overlaps(from, to))
                && (!keepsLunch || !frame.lunch.window().overlaps(from, to) || keepsLunch(from, to));
    }

    private boolean keepsLunch(int from, int to) {
        FreeTime free = new FreeTime(frame.lunch.window());
        taken.stream().filter(span -> span.from() < from).forEach(span -> free.take(span.from(), span.to()));
        free.take(from, to);
        taken.stream().filter(span -> span.from() > from).forEach(span -> free.take(span.from(), span.to()));
        return frame.lunch.isKept(free.longest());
    }

    /** Minutes of overload that so many minutes more add. */
    int overload(int moreMinutes) {
        return Load.overload(load + moreMinutes, freeLoad) - Load.overload(load, freeLoad);
    }
}
