package dk.holdplan.check;

import dk.holdplan.problem.Problem;
import dk.holdplan.problem.RehabClass;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Classes: capacity, length, season and the starts they offer. */
final class ClassCheck {

    private static final int MINUTES_A_DAY = 24 * 60;

    private ClassCheck() {
    }

    static void check(Problem problem, Grid grid, Findings findings) {
        Pointer.ROOT.at("classes").each(problem.classes(), (at, group) -> one(at, group, grid, findings));
    }

    private static void one(Pointer at, RehabClass group, Grid grid, Findings findings) {
        findings.length(at.at("site"), group.site(), 1, Limits.ID);
        findings.range(at.at("capacity"), group.capacity(), 1, Limits.CAPACITY);
        findings.range(at.at("minutes"), group.minutes(), Limits.SHORTEST_MINUTES, Limits.LONGEST_MINUTES);
        grid.duration(at.at("minutes"), group.minutes());
        if (group.from() != null && group.until() != null && group.until().isBefore(group.from())) {
            findings.error(IssueCode.EMPTY_INTERVAL, at.at("until"), group.from() + " until " + group.until(),
                    "a last day that is not before the first");
        }
        Set<DayOfWeek> seen = EnumSet.noneOf(DayOfWeek.class);
        at.at("meetings").each(group.meetings(), (place, meeting) -> {
            if (!seen.add(meeting.day())) {
                findings.error(IssueCode.TWO_ENTRIES_ONE_WEEKDAY, place.at("day"), meeting.day(),
                        "at most one entry a weekday");
            }
            findings.size(place.at("starts"), meeting.starts().size(), 1, MINUTES_A_DAY);
            starts(place.at("starts"), meeting.starts(), group.minutes(), grid, findings);
        });
    }

    static void starts(Pointer at, List<LocalTime> starts, int minutes, Grid grid, Findings findings) {
        findings.distinct(at, starts);
        at.each(starts, (place, start) -> {
            grid.start(place, start);
            if (start.toSecondOfDay() / 60 + minutes >= MINUTES_A_DAY && minutes <= Limits.LONGEST_MINUTES) {
                findings.error(IssueCode.CROSSES_MIDNIGHT, place, start + " and " + minutes + " minutes",
                        "an end on the same day");
            }
        });
    }
}
