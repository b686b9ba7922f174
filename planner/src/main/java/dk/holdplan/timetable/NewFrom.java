package dk.holdplan.timetable;

import dk.holdplan.problem.Published;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.rule.Span;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The moment before which nothing may be that was not published exactly so (H16). */
public final class NewFrom {

    private final int day;
    private final int tick;
    private final Set<Session> published;
    private final Translation translation;

    NewFrom(Arena arena) {
        translation = new Translation(arena);
        Published before = arena.problem.published();
        LocalDateTime moment = before == null ? null : moment(before);
        published = moment == null ? Set.of() : new HashSet<>(before.sessions());
        Scale scale = arena.scale;
        day = moment == null ? -1 : Math.clamp(scale.horizon().day(moment.toLocalDate()), -1, scale.days());
        tick = moment == null ? 0 : firstTick(moment, scale.ticks());
    }

    private static @Nullable LocalDateTime moment(Published published) {
        return published.newFrom() != null ? published.newFrom() : published.now();
    }

    private static int firstTick(LocalDateTime moment, Ticks ticks) {
        boolean begun = moment.getSecond() > 0 || moment.getNano() > 0;
        return Math.clamp(ticks.tickFrom(Span.minute(moment) + (begun ? 1 : 0)), 0, ticks.count());
    }

    /** Whether something on a day can be too soon. */
    boolean concerns(int onDay) {
        return onDay <= day;
    }

    /** Whether a start is too soon for what was not published. */
    boolean isTooSoon(int onDay, int start) {
        return onDay < day || onDay == day && start < tick;
    }

    /** Takes the starts that are too soon from a set of a day; whether any is left. */
    boolean keep(int onDay, long[] starts) {
        if (concerns(onDay)) {
            Bits.clearRange(starts, 0, 0, onDay < day ? starts.length * Long.SIZE : tick);
        }
        return !Bits.isClear(starts, 0, 0, starts.length * Long.SIZE);
    }

    /** Whether a citizen may have a session at a place and a start: it is not too soon, or was published. */
    boolean allows(String citizen, SessionKind kind, Place place, int start) {
        return !isTooSoon(place.day(), start)
                || published.contains(translation.session(citizen, kind, place, start));
    }
}
