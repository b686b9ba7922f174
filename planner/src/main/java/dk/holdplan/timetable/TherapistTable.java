package dk.holdplan.timetable;

import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Shift;
import dk.holdplan.problem.Therapist;
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

    private final int days;

    TherapistTable(Problem problem, LunchBreak lunch, Scale scale, Index<String> sites) {
        therapists = problem.therapists();
        ids = new Index<>(therapists.stream().map(Therapist::id).toList());
        days = scale.days();
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
        for (int duty = 0; duty < duties.size(); duty++) {
            for (int length = 0; length < scale.lengthCount(); length++) {
                for (Shift shift : dutyShifts.get(duty)) {
                    scale.ticks().addStarts(shiftStarts, scale.offset(duty, length), Span.minute(shift.from()),
                            Span.minute(shift.to()), scale.length(length));
                }
            }
        }
    }

    /** By day of the horizon: the duties at some sites of those who have some skills (H08, H09). */
    int[][] duties(Set<String> atSites, Set<String> skills, Index<String> sites) {
        int[] suiting = IntStream.range(0, dutyDay.length).filter(duty -> atSites.contains(sites.get(dutySite[duty])))
                .filter(duty -> therapists.get(dutyTherapist[duty]).skills().containsAll(skills)).toArray();
        return IntStream.range(0, days)
                .mapToObj(day -> IntStream.of(suiting).filter(duty -> dutyDay[duty] == day).toArray())
                .toArray(int[][]::new);
    }
}
