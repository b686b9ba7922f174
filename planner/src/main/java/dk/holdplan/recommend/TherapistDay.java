package dk.holdplan.recommend;

import dk.holdplan.problem.Lunch;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.Shift;
import dk.holdplan.problem.Therapist;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * One therapist on one day with the sessions of a plan. Does not change; the sets of starts it gives are kept and must
 * not be changed either.
 */
final class TherapistDay {

    private final Frame frame;
    private final List<SiteSpan> shifts;
    private final List<Session> sessions;
    private final List<Span> taken;
    private final @Nullable Span lunch;
    private final int comfortableMinutes;
    private final int load;
    private final Map<Wanted, BitSet> starts = new ConcurrentHashMap<>();

    private record SiteSpan(String site, Span span) {
    }

    private record Wanted(String site, int minutes) {
    }

    private TherapistDay(Frame frame, List<SiteSpan> shifts, List<Session> sessions, @Nullable Span lunch) {
        this.frame = frame;
        this.shifts = shifts;
        this.sessions = sessions;
        this.lunch = lunch;
        comfortableMinutes = shifts.stream().map(SiteSpan::span).mapToInt(span -> span.to() - span.from()).sum() * 4
                / 5;
        taken = sessions.stream().map(Block::of).distinct().map(Block::span).sorted(Comparator.comparing(Span::from))
                .toList();
        load = taken.stream().mapToInt(span -> span.to() - span.from()).sum();
    }

    static TherapistDay of(Frame frame, Therapist therapist, LocalDate date, List<Session> sessions) {
        List<SiteSpan> shifts = new ArrayList<>();
        for (Shift shift : therapist.shifts()) {
            if (shift.from().toLocalDate().equals(date)) {
                shifts.add(new SiteSpan(shift.site(), Span.of(shift.from(), shift.to(), date)));
            }
        }
        Lunch lunch = frame.problem.lunch();
        Span window = lunch == null ? null : new Span(Frame.minute(lunch.from()), Frame.minute(lunch.to()));
        boolean keeps = window != null
                && shifts.stream().anyMatch(shift -> shift.span().contains(window.from(), window.to()));
        return new TherapistDay(frame, shifts, List.copyOf(sessions), keeps ? window : null);
    }

    TherapistDay with(Session session) {
        return new TherapistDay(frame, shifts, Sessions.plus(sessions, session), lunch);
    }

    TherapistDay without(Session session) {
        return new TherapistDay(frame, shifts, Sessions.minus(sessions, session), lunch);
    }

    /** Without the whole meeting or individual session. */
    TherapistDay without(Block block) {
        return new TherapistDay(frame, shifts,
                sessions.stream().filter(session -> !Block.of(session).equals(block)).toList(), lunch);
    }

    boolean worksAt(String site) {
        for (SiteSpan shift : shifts) {
            if (shift.site().equals(site)) {
                return true;
            }
        }
        return false;
    }

    /** Steps of the grid at which so many minutes more can begin at a site (H07, H08, H10). */
    BitSet starts(String site, int minutes) {
        return starts.computeIfAbsent(new Wanted(site, minutes), this::compute);
    }

    private BitSet compute(Wanted wanted) {
        BitSet open = new BitSet();
        for (SiteSpan shift : shifts) {
            if (shift.site().equals(wanted.site())) {
                int step = frame.stepFrom(shift.span().from());
                for (int start = step * frame.grid(); start + wanted.minutes() <= shift.span().to()
                        && start + wanted.minutes() < Frame.DAY_MINUTES; start += frame.grid()) {
                    if (isFree(start, start + wanted.minutes())) {
                        open.set(start / frame.grid());
                    }
                }
            }
        }
        return open;
    }

    private boolean isFree(int from, int to) {
        return taken.stream().noneMatch(span -> span.overlaps(from, to)) && keepsLunch(from, to);
    }

    private boolean keepsLunch(int from, int to) {
        if (lunch == null || !lunch.overlaps(from, to)) {
            return true;
        }
        int free = 0;
        int at = lunch.from();
        boolean counted = false;
        for (Span span : taken) {
            if (!counted && from < span.from()) {
                free = Math.max(free, from - at);
                at = Math.max(at, to);
                counted = true;
            }
            if (lunch.overlaps(span.from(), span.to())) {
                free = Math.max(free, span.from() - at);
                at = Math.max(at, span.to());
            }
        }
        if (!counted) {
            free = Math.max(free, from - at);
            at = Math.max(at, to);
        }
        return Math.max(free, lunch.to() - at) >= frame.problem.lunch().minutes();
    }

    /** Minutes beyond the comfortable ones that so many minutes more add. */
    int overload(int moreMinutes) {
        return Math.max(0, load + moreMinutes - comfortableMinutes) - Math.max(0, load - comfortableMinutes);
    }
}
