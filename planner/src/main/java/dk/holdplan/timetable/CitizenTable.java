package dk.holdplan.timetable;

import dk.holdplan.demand.Need;
import dk.holdplan.model.Places;
import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.problem.WeeklyWindow;
import dk.holdplan.rule.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Admitted citizens by number. A citizen-day is {@code citizen * days + day}. */
public final class CitizenTable {

    /** The own therapist of a citizen who has none. */
    static final int NO_THERAPIST = -1;
    /** The own therapist of a citizen whose therapist is not known any more. */
    private static final int LOST_THERAPIST = -2;

    /** A published session that may change: day, start as tick, therapist and room by number. */
    public record Known(SessionKind kind, int day, int start, int therapist, int room) {
    }

    public final Index<String> ids;
    public final List<Need> needs;
    final int[] ownTherapist;
    public final boolean[] stepFree;
    /** Places on distinct class weekdays that cost nothing. */
    final int[] freeSlots;
    /** By citizen: the class weekdays that are their own; empty when none are. */
    final int[][] ownSlots;
    /** By citizen: whether a training and an education may be one visit. */
    final boolean[] oneVisit;
    /** By citizen: others who are the same person. */
    final int[][] samePerson;
    /** By citizen: whether it matters for another session at what time one is. */
    final boolean[] timesMatter;
    /** By citizen: what is published and may change. */
    final Known[][] known;
    /** By citizen-day and length: starts at which the citizen can come. */
    public final long[] freeStarts;
    /** By citizen, weekday and length: starts that the citizen likes; of use only when {@link #prefers}. */
    final long[] likedStarts;
    final boolean[] prefers;

    CitizenTable(Problem problem, Map<String, Need> all, Scale scale, Index<String> therapists,
            Index<String> rooms,
            Frozen frozen) {
        needs = all.values().stream().filter(Need::admitted).toList();
        ids = new Index<>(needs.stream().map(need -> need.citizen().id()).toList());
        int count = needs.size();
        ownTherapist = new int[count];
        stepFree = new boolean[count];
        freeSlots = new int[count];
        ownSlots = new int[count][];
        oneVisit = new boolean[count];
        samePerson = new int[count][];
        timesMatter = new boolean[count];
        prefers = new boolean[count];
        known = known(scale, therapists, rooms, frozen);
        freeStarts = new long[count * scale.days() * scale.lengthCount() * scale.words()];
        likedStarts = new long[count * 7 * scale.lengthCount() * scale.words()];
        for (int number = 0; number < count; number++) {
            Citizen citizen = needs.get(number).citizen();
            String own = citizen.ownTherapist();
            ownTherapist[number] = own == null
                    ? NO_THERAPIST
                    : therapists.of(own) == Index.NONE ? LOST_THERAPIST : therapists.of(own);
            stepFree[number] = citizen.stepFree();
            freeSlots[number] = needs.get(number).perWeek();
            oneVisit[number] = needs.get(number).pathway().educationSameDay();
            samePerson[number] = samePerson(number);
            timesMatter[number] = oneVisit[number] || samePerson[number].length > 0;
            prefers[number] = !citizen.preferred().isEmpty();
            for (int day = 0; day < scale.days(); day++) {
                if (!problem.closedDays().contains(scale.date(day))) {
                    free(scale, number, citizen, day);
                }
            }
            for (int weekday = 0; weekday < 7; weekday++) {
                for (int length = 0; length < scale.lengthCount(); length++) {
                    windows(scale, citizen.preferred(), weekday, likedStarts,
                            scale.offset(number * 7 + weekday, length),
                            length);
                }
            }
        }
    }

    private int[] samePerson(int number) {
        String person = needs.get(number).citizen().person();
        return person == null
                ? new int[0]
                : IntStream.range(0, needs.size())
                        .filter(other -> other != number && person.equals(needs.get(other).citizen().person()))
                        .toArray();
    }

    /** Finds the class weekdays that are the citizens' own; one that is not there any more is {@link Index#NONE}. */
    void own(MeetingTable meetings) {
        for (int number = 0; number < ownSlots.length; number++) {
            ownSlots[number] = needs.get(number).citizen().ownSlots().stream()
                    .mapToInt(own -> meetings.slots.indexOf(new MeetingTable.Slot(own.rehabClass(), own.day())))
                    .toArray();
        }
    }

    /** Whether a citizen can come to a meeting at a start. */
    boolean isFree(int citizen, int meeting, int start, Arena arena) {
        int citizenDay = arena.citizenDay(citizen, arena.meetings.day[meeting]);
        return Bits.get(freeStarts, arena.scale.offset(citizenDay, arena.meetings.length[meeting]), start);
    }

    /** Whether a citizen can get into a room (H14). */
    boolean canEnter(int citizen, RoomTable rooms, int room) {
        return !stepFree[citizen] || rooms.stepFree[room];
    }

    private void free(Scale scale, int number, Citizen citizen, int day) {
        for (int length = 0; length < scale.lengthCount(); length++) {
            int offset = scale.offset(number * scale.days() + day, length);
            for (Span window : Span.on(scale.date(day), citizen.windowsOn(scale.date(day)))) {
                scale.ticks().addStarts(freeStarts, offset, window.from(), window.to(), scale.length(length));
            }
            scale.ticks().removeTouching(freeStarts, offset, citizen.absent(), scale.date(day), scale.length(length));
        }
    }

    private static void windows(Scale scale, List<WeeklyWindow> windows, int weekday, long[] starts, int offset,
            int length) {
        for (WeeklyWindow window : windows) {
            if (window.day().ordinal() == weekday) {
                scale.ticks().addStarts(starts, offset, Span.minute(window.from()),
                        Span.minute(window.to()), scale.length(length));
            }
        }
    }

    private Known[][] known(Scale scale, Index<String> therapists, Index<String> rooms, Frozen frozen) {
        List<List<Known>> rows = new ArrayList<>();
        needs.forEach(need -> rows.add(new ArrayList<>()));
        for (Session session : frozen.movable()) {
            int minute = Span.minute(session.start());
            if (minute % scale.ticks().grid() == 0) {
                rows.get(ids.of(session.citizen())).add(new Known(session.kind(), scale.horizon().day(session.date()),
                        scale.ticks().tick(minute), therapists.of(session.therapist()), rooms.of(session.room())));
            }
        }
        return rows.stream().map(list -> list.toArray(Known[]::new)).toArray(Known[][]::new);
    }
}
