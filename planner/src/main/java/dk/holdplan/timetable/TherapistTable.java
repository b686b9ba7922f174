package dk.holdplan.timetable;

import dk.holdplan.demand.Need;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.problem.Shift;
import dk.holdplan.problem.Therapist;
import dk.holdplan.problem.WeeklyWindow;
import dk.holdplan.rule.Load;
import dk.holdplan.rule.LunchBreak;
import dk.holdplan.rule.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Therapists by number and their duties. A duty is one therapist's work at one site on one day; a therapist-day is
 * {@code therapist * days + day}.
 */
public final class TherapistTable {

    public final Index<String> ids;
    public final List<Therapist> therapists;
    /** By therapist-day: minutes of work that cost nothing. */
    final int[] freeLoad;
    /** By therapist: ticks of notes after an individual session. */
    private final int[] notes;
    /** By therapist-day: whether a shift covers the lunch window. */
    final boolean[] keepsLunch;
    /** By therapist-day: its duties. */
    public final int[][] dutiesOfDay;
    /** By duty. */
    public final int[] dutyTherapist;
    public final int[] dutyDay;
    public final int[] dutySite;
    /** By duty and length: starts from which the whole session lies in one shift. */
    public final long[] shiftStarts;

    /** By therapist, weekday and length: starts from which a session touches a time that the therapist avoids. */
    final long[] avoidedStarts;
    /** By therapist: whether there is such a time. */
    final boolean[] avoids;
    private final int days;

    TherapistTable(Problem problem, LunchBreak lunch, Scale scale, Index<String> sites) {
        therapists = problem.therapists();
        ids = new Index<>(therapists.stream().map(Therapist::id).toList());
        days = scale.days();
        notes = therapists.stream().mapToInt(therapist -> scale.ticks().length(therapist.noteMinutes())).toArray();
        freeLoad = new int[therapists.size() * days];
        keepsLunch = new boolean[therapists.size() * days];
        dutiesOfDay = new int[therapists.size() * days][];
        List<int[]> duties = new ArrayList<>();
        List<List<Shift>> dutyShifts = new ArrayList<>();
        for (int therapist = 0; therapist < therapists.size(); therapist++) {
            for (int day = 0; day < days; day++) {
                List<Shift> shifts = therapists.get(therapist).shiftsOn(scale.date(day));
                int therapistDay = therapist * days + day;
                freeLoad[therapistDay] = Load.free(shifts);
                keepsLunch[therapistDay] = shifts.stream().anyMatch(lunch::isDueIn);
                List<String> sitesOfDay = shifts.stream().map(Shift::site).distinct().toList();
                dutiesOfDay[therapistDay] = new int[sitesOfDay.size()];
                for (int i = 0; i < sitesOfDay.size(); i++) {
                    String site = sitesOfDay.get(i);
                    dutiesOfDay[therapistDay][i] = duties.size();
                    duties.add(new int[]{therapist, day, sites.of(site)});
                    dutyShifts.add(shifts.stream().filter(shift -> shift.site().equals(site)).toList());
                }
            }
        }
        dutyTherapist = duties.stream().mapToInt(duty -> duty[0]).toArray();
        dutyDay = duties.stream().mapToInt(duty -> duty[1]).toArray();
        dutySite = duties.stream().mapToInt(duty -> duty[2]).toArray();
        shiftStarts = new long[duties.size() * scale.lengthCount() * scale.words()];
        avoids = new boolean[therapists.size()];
        avoidedStarts = new long[therapists.size() * 7 * scale.lengthCount() * scale.words()];
        avoid(scale);
        for (int duty = 0; duty < duties.size(); duty++) {
            for (int length = 0; length < scale.lengthCount(); length++) {
                for (Shift shift : dutyShifts.get(duty)) {
                    scale.ticks().addStarts(shiftStarts, scale.offset(duty, length),
                            new Span(Span.minute(shift.from()), Span.minute(shift.to())), scale.before(length),
                            taken(dutyTherapist[duty], length, scale));
                }
            }
        }
    }

    /** Ticks from the start of a session for which a therapist is taken. */
    int taken(int therapist, int length, Scale scale) {
        return scale.taken(length) + (scale.isAlone(length) ? notes[therapist] : 0);
    }

    private void avoid(Scale scale) {
        for (int therapist = 0; therapist < avoids.length; therapist++) {
            List<WeeklyWindow> windows = therapists.get(therapist).avoids();
            avoids[therapist] = !windows.isEmpty();
            for (WeeklyWindow window : windows) {
                for (int length = 0; length < scale.lengthCount(); length++) {
                    scale.ticks().addTouching(avoidedStarts,
                            scale.offset(therapist * 7 + window.day().ordinal(), length), Span.of(window),
                            scale.before(length), taken(therapist, length, scale));
                }
            }
        }
    }

    /** The same of a frozen session, which takes its own time only. */
    boolean avoidsFrozen(int therapist, int day, Span span) {
        return therapists.get(therapist).avoids().stream()
                .anyMatch(window -> window.day().ordinal() == day % 7 && Span.of(window).overlaps(span));
    }

    /** Whether a session touches a time that the therapist avoids. */
    boolean avoids(int therapist, int day, int start, int length, Scale scale) {
        return avoids[therapist] && Bits.get(avoidedStarts, scale.offset(therapist * 7 + day % 7, length), start);
    }

    /** Whom a citizen's individual session may have: at some sites, with some skills, and not some therapists. */
    record Wanted(Set<String> sites, Set<String> skills, Set<String> not) {

        static Wanted of(Need need, SessionKind kind) {
            return new Wanted(Set.copyOf(need.citizen().sites()), need.skills(kind), need.citizen().notTherapists());
        }
    }

    /** By day of the horizon: the duties that an individual session may have (H08, H09, H15). */
    int[][] duties(Wanted wanted, Index<String> sites) {
        int[] suiting = IntStream.range(0, dutyDay.length)
                .filter(duty -> wanted.sites().contains(sites.get(dutySite[duty])))
                .filter(duty -> therapists.get(dutyTherapist[duty]).skills().containsAll(wanted.skills()))
                .filter(duty -> !wanted.not().contains(therapists.get(dutyTherapist[duty]).id())).toArray();
        return IntStream.range(0, days)
                .mapToObj(day -> IntStream.of(suiting).filter(duty -> dutyDay[duty] == day).toArray())
                .toArray(int[][]::new);
    }
}
