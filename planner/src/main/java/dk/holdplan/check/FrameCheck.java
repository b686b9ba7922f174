package dk.holdplan.check;

import dk.holdplan.problem.Lunch;
import dk.holdplan.problem.Problem;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;

/** The frame of a problem: name, zone, horizon, grid, lunch and the sizes of its lists. */
final class FrameCheck {

    private FrameCheck() {
    }

    static void check(Problem problem, Grid grid, Stretches stretches, Findings findings) {
        Pointer root = Pointer.ROOT;
        findings.length(root.at("name"), problem.name(), 0, Limits.NAME);
        if (!ZoneId.getAvailableZoneIds().contains(problem.timeZone())) {
            findings.error(IssueCode.UNKNOWN_TIME_ZONE, root.at("timeZone"), problem.timeZone(),
                    "an IANA time zone, such as " + Problem.DEFAULT_TIME_ZONE);
        }
        LocalDate firstDay = problem.horizon().firstDay();
        if (firstDay.getDayOfWeek() != DayOfWeek.MONDAY) {
            findings.error(IssueCode.NOT_A_MONDAY, root.at("horizon").at("firstDay"),
                    firstDay + ", a " + firstDay.getDayOfWeek(), "a Monday");
        }
        findings.range(root.at("horizon").at("weeks"), problem.horizon().weeks(), 1, Limits.WEEKS);
        if (!Grid.ALLOWED_MINUTES.contains(problem.gridMinutes())) {
            findings.error(IssueCode.OUT_OF_RANGE, root.at("gridMinutes"), problem.gridMinutes(),
                    "5, 10, 15, 20, 30 or 60");
        }
        if (problem.lunch() != null) {
            lunch(problem.lunch(), root.at("lunch"), grid, stretches, findings);
        }
        sizes(problem, findings);
    }

    private static void lunch(Lunch lunch, Pointer at, Grid grid, Stretches stretches, Findings findings) {
        grid.border(at.at("from"), lunch.from());
        grid.border(at.at("to"), lunch.to());
        grid.length(at.at("minutes"), lunch.minutes());
        stretches.ordered(at, lunch.from(), lunch.to());
        if (lunch.from().isBefore(lunch.to())) {
            findings.range(at.at("minutes"), lunch.minutes(), Limits.SHORTEST_MINUTES,
                    Duration.between(lunch.from(), lunch.to()).toMinutes());
        }
    }

    private static void sizes(Problem problem, Findings findings) {
        Pointer root = Pointer.ROOT;
        findings.size(root.at("sites"), problem.sites().size(), 0, Limits.SITES);
        findings.size(root.at("rooms"), problem.rooms().size(), 0, Limits.RESOURCES);
        findings.size(root.at("therapists"), problem.therapists().size(), 0, Limits.RESOURCES);
        findings.size(root.at("classes"), problem.classes().size(), 0, Limits.RESOURCES);
        findings.size(root.at("pathways"), problem.pathways().size(), 0, Limits.RESOURCES);
        findings.size(root.at("citizens"), problem.citizens().size(), 0, Limits.CITIZENS);
    }
}
