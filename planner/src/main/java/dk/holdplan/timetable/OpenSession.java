package dk.holdplan.timetable;

import dk.holdplan.demand.Demand;
import dk.holdplan.demand.Need;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.rule.Span;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A demanded session that looks for a place, of a citizen whom the arena need not know: all of the citizen and the
 * demand that free places depend on, by number. The citizen's other sessions are not asked here.
 */
public final class OpenSession {

    static final int CITIZEN = 0;

    final CitizenTable citizens;
    /** Lengths when individual; none when it may not be. */
    final int[] lengths;
    /** By day: the duties that can serve the citizen alone. */
    final int[][] duties;
    final int[] meetings;
    private final Arena arena;
    private final String citizen;
    private final SessionKind kind;

    /** Which places are wanted: the earliest start, null for any; and whether a site will do on a date. */
    public record Wanted(@Nullable LocalDateTime from, BiPredicate<String, LocalDate> offered) {
    }

    /**
     * A session of an admitted citizen.
     *
     * @param minutes the lengths that it may have when individual
     */
    public OpenSession(Arena arena, Need need, Demand demand, List<Integer> minutes, Wanted wanted) {
        this.arena = arena;
        citizen = need.citizen().id();
        kind = demand.kind();
        Scale scale = arena.scale;
        citizens = new CitizenTable(arena.problem, Map.of(need.citizen().id(), need), scale, arena.therapists.ids,
                arena.rooms.ids, Frozen.NOTHING);
        if (wanted.from() != null) {
            keepFrom(wanted.from());
        }
        lengths = need.mayBeAlone(demand.kind(), demand.week())
                ? minutes.stream().mapToInt(scale::lengthNumber).toArray()
                : new int[0];
        int[][] suiting = arena.therapists.duties(TherapistTable.Wanted.of(need, demand.kind()), arena.sites);
        duties = IntStream.range(0, suiting.length)
                .mapToObj(day -> Arrays.stream(suiting[day]).filter(duty -> wanted.offered()
                        .test(arena.sites.get(arena.therapists.dutySite[duty]), scale.date(day))).toArray())
                .toArray(int[][]::new);
        meetings = need.mayBeInClass(demand.kind(), demand.week())
                ? Arrays.stream(arena.meetings.suiting(arena.meetings.wanted(need, demand)))
                        .filter(meeting -> wanted.offered().test(arena.meetings.classOf(meeting).site(),
                                scale.date(arena.meetings.day[meeting])))
                        .toArray()
                : new int[0];
    }

    private void keepFrom(LocalDateTime from) {
        Ticks ticks = arena.scale.ticks();
        for (int day = 0; day < arena.scale.days(); day++) {
            int first = ticks.tickFrom(Span.on(arena.scale.date(day), from, from).from());
            for (int length = 0; length < arena.scale.lengthCount(); length++) {
                Bits.clearRange(citizens.freeStarts, offset(day, length), 0, Math.clamp(first, 0, ticks.count()));
            }
        }
    }

    /** Where the starts of a day and a length begin at which the citizen can come. */
    int offset(int day, int length) {
        return arena.scale.offset(arena.citizenDay(CITIZEN, day), length);
    }

    /** Takes from the starts at a place those that are too soon for anything new (H16); whether any is left. */
    boolean keep(Place place, long[] starts) {
        if (!arena.newFrom.concerns(place.day())) {
            return true;
        }
        boolean any = false;
        for (int start : Bits.all(starts)) {
            if (arena.newFrom.allows(citizen, kind, place, start)) {
                any = true;
            } else {
                Bits.clear(starts, 0, start);
            }
        }
        return any;
    }

    /** Whether the citizen likes to come at a start, or has no preference. */
    public boolean likes(Place place, int start) {
        return !citizens.prefers[CITIZEN] || Bits.get(citizens.likedStarts,
                arena.scale.offset(CITIZEN * 7 + place.day() % 7, place.length()), start);
    }
}
