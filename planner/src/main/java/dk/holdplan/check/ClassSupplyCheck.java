package dk.holdplan.check;

import dk.holdplan.problem.Interval;
import dk.holdplan.problem.Intervals;
import dk.holdplan.problem.OpenDays;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.RehabClass;
import java.util.List;

/** Classes that do not meet in the horizon, or that no room or no therapist can serve in it. */
final class ClassSupplyCheck {

    private final Problem problem;
    private final OpenDays days;

    private ClassSupplyCheck(Problem problem) {
        this.problem = problem;
        this.days = OpenDays.of(problem);
    }

    static void check(Problem problem, Findings findings) {
        ClassSupplyCheck supply = new ClassSupplyCheck(problem);
        Pointer.ROOT.at("classes").each(problem.classes(), (at, group) -> supply.check(group, at, findings));
    }

    private void check(RehabClass group, Pointer at, Findings findings) {
        List<Interval> meetings = days.of(group);
        if (meetings.isEmpty()) {
            findings.warning(IssueCode.CLASS_NEVER_MEETS, at, group.id(), meeting(group));
            return;
        }
        if (problem.rooms().stream()
                .filter(group::mayMeetIn)
                .noneMatch(room -> cover(days.of(room), meetings))) {
            findings.warning(IssueCode.CLASS_WITHOUT_ROOM, at, group.id(), "a room at " + group.site()
                    + " that is for " + group.kind().roomUse() + " and open at one of the starts");
        }
        if (problem.therapists().stream().filter(group::mayBeLedBy)
                .noneMatch(therapist -> cover(days.of(therapist, group.site()), meetings))) {
            findings.warning(IssueCode.CLASS_WITHOUT_THERAPIST, at, group.id(), "a therapist with skill "
                    + group.skill() + " on shift at " + group.site() + " at one of the starts");
        }
    }

    private static boolean cover(List<Interval> stretches, List<Interval> meetings) {
        return stretches.stream()
                .anyMatch(stretch -> meetings.stream().anyMatch(meeting -> Intervals.covers(stretch, meeting)));
    }

    private String meeting(RehabClass group) {
        String some = "a meeting between " + problem.horizon().firstDay() + " and " + problem.horizon().lastDay();
        if (group.until() != null && group.until().isBefore(problem.horizon().firstDay())) {
            return some + "; the class ended on " + group.until();
        }
        if (group.from() != null && group.from().isAfter(problem.horizon().lastDay())) {
            return some + "; the class does not begin until " + group.from();
        }
        return some + (group.meetings().isEmpty()
                ? "; the class has no weekdays"
                : "; none of its weekdays is open and in its season");
    }
}
