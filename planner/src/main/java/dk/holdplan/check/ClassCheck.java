package dk.holdplan.check;

import dk.holdplan.problem.Problem;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.RehabClass.ClassDay;
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
        List<RehabClass> classes = problem.classes();
        for (int i = 0; i < classes.size(); i++) {
            one(Pointer.ROOT.at("classes").at(i), classes.get(i), grid, findings);
        }
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
        for (int i = 0; i < group.meetings().size(); i++) {
            ClassDay meeting = group.meetings().get(i);
            Pointer place = at.at("meetings").at(i);
            if (!seen.add(meeting.day())) {
                findings.error(IssueCode.TWO_ENTRIES_ONE_WEEKDAY, place.at("day"), meeting.day(),
                        "at most one entry a weekday");
            }
            starts(place.at("starts"), meeting.starts(), group.minutes(), grid, findings);
        }
    }

    private static void starts(Pointer at, List<LocalTime> starts, int minutes, Grid grid, Findings findings) {
        findings.size(at, starts.size(), 1, MINUTES_A_DAY);
        findings.distinct(at, starts);
        for (int i = 0; i < starts.size(); i++) {
            LocalTime start = starts.get(i);
            grid.start(at.at(i), start);
            if (start.toSecondOfDay() / 60 + minutes >= MINUTES_A_DAY && minutes <= Limits.LONGEST_MINUTES) {
                findings.error(IssueCode.CROSSES_MIDNIGHT, at.at(i), start + " and " + minutes + " minutes",
                        "an end on the same day");
            }
        }
    }
}
