package dk.holdplan.change;

import dk.holdplan.problem.Horizon;
import dk.holdplan.problem.Interval;
import dk.holdplan.problem.Intervals;
import dk.holdplan.problem.Shift;
import dk.holdplan.problem.Therapist;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * When therapists work in weeks that nobody has planned yet (RULES.md section 7). Known are the weeks of the horizon, and
 * later ones in which a therapist has a shift that repeats. Any other later week is like the one that lies as many weeks
 * before it as the horizon has, without what was worked once.
 *
 * @param known the horizon whose shifts are known
 */
public record ShiftPattern(Horizon known) {

    /** The therapist with the shifts of some weeks, none of which is before the known ones, and of no others. */
    public Therapist in(Horizon weeks, Therapist therapist) {
        return therapist.withShifts(indices(weeks).boxed().flatMap(week -> shifts(therapist, week)).toList());
    }

    /** The therapist with the shifts of some weeks, and what is known or must be remembered of those after them. */
    Therapist from(Horizon weeks, Therapist therapist) {
        List<Shift> shifts = new ArrayList<>(in(weeks, therapist).shifts());
        therapist.shifts().stream().filter(shift -> shift.date().isAfter(weeks.lastDay())).forEach(shifts::add);
        indices(weeks).forEach(week -> {
            for (int cut = week; !isKnown(therapist, cut) && isCut(therapist, cut)
                    && !isKnown(therapist, cut + known.weeks()); cut += known.weeks()) {
                shifts.addAll(usual(therapist, cut + known.weeks()));
            }
        });
        return therapist.withShifts(shifts);
    }

    /** Whether the therapist has usual shifts in a week for which others have shifts of their own. */
    boolean isGuessed(Horizon weeks, Therapist therapist, List<Therapist> all) {
        return indices(weeks).filter(week -> !isKnown(therapist, week))
                .filter(week -> all.stream().anyMatch(other -> isKnown(other, week)))
                .anyMatch(week -> !usual(therapist, week).isEmpty());
    }

    private IntStream indices(Horizon weeks) {
        int first = known.week(weeks.firstDay());
        return IntStream.range(first, first + weeks.weeks());
    }

    private Stream<Shift> shifts(Therapist therapist, int week) {
        return isKnown(therapist, week)
                ? planned(therapist, week)
                : Stream.concat(planned(therapist, week), usual(therapist, week).stream());
    }

    private boolean isKnown(Therapist therapist, int week) {
        return week < known.weeks() || planned(therapist, week).anyMatch(shift -> !shift.once());
    }

    private Stream<Shift> planned(Therapist therapist, int week) {
        return therapist.shifts().stream().filter(shift -> known.week(shift.date()) == week);
    }

    /** What repeats in a week that is not known; what is worked once at another site goes before it. */
    private List<Shift> usual(Therapist therapist, int week) {
        return repeated(therapist, week)
                .flatMap(shift -> Intervals.without(List.of(shift.time()), elsewhere(therapist, shift)).stream()
                        .map(shift::at))
                .toList();
    }

    private boolean isCut(Therapist therapist, int week) {
        return repeated(therapist, week).anyMatch(shift -> elsewhere(therapist, shift).stream()
                .anyMatch(time -> Intervals.overlap(time, shift.time())));
    }

    private Stream<Shift> repeated(Therapist therapist, int week) {
        int before = week - known.weeks();
        Stream<Shift> like = isKnown(therapist, before)
                ? planned(therapist, before).filter(shift -> !shift.once())
                : repeated(therapist, before);
        return like.map(shift -> shift.later(known.weeks()));
    }

    private static List<Interval> elsewhere(Therapist therapist, Shift usual) {
        return therapist.shifts().stream().filter(shift -> shift.once() && !shift.site().equals(usual.site()))
                .map(Shift::time).toList();
    }
}
