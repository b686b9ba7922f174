package dk.holdplan.check;

import dk.holdplan.problem.Problem;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.RehabClass.ClassDay;
import dk.holdplan.problem.Room;
import dk.holdplan.problem.Shift;
import dk.holdplan.problem.Therapist;
import dk.holdplan.problem.WeeklyWindow;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

/** Classes that no room or no therapist can serve in the horizon. */
final class ClassSupplyCheck {

    private final Problem problem;
    private final RehabClass group;

    private ClassSupplyCheck(Problem problem, RehabClass group) {
        this.problem = problem;
        this.group = group;
    }

    static void check(Problem problem, Findings findings) {
        List<RehabClass> classes = problem.classes();
        for (int i = 0; i < classes.size(); i++) {
            RehabClass group = classes.get(i);
            ClassSupplyCheck supply = new ClassSupplyCheck(problem, group);
            if (group.meetings().isEmpty() || supply.isOutOfSeason()) {
                continue;
            }
            Pointer at = Pointer.ROOT.at("classes").at(i);
            if (problem.rooms().stream().noneMatch(supply::canHost)) {
                findings.warning(IssueCode.CLASS_WITHOUT_ROOM, at, group.id(), "a room at " + group.site()
                        + " that is for " + group.kind().roomUse() + " and open at one of the starts");
            }
            if (problem.therapists().stream().noneMatch(supply::canLead)) {
                findings.warning(IssueCode.CLASS_WITHOUT_THERAPIST, at, group.id(), "a therapist with skill "
                        + group.skill() + " on shift at " + group.site() + " at one of the starts");
            }
        }
    }

    private boolean isOutOfSeason() {
        return group.from() != null && group.from().isAfter(problem.horizon().lastDay())
                || group.until() != null && group.until().isBefore(problem.horizon().firstDay());
    }

    private boolean canHost(Room room) {
        return room.site().equals(group.site()) && room.uses().contains(group.kind().roomUse())
                && room.open().stream().anyMatch(this::holdsMeeting);
    }

    private boolean holdsMeeting(WeeklyWindow window) {
        return fits(window.day(), window.from(), window.to());
    }

    private boolean canLead(Therapist therapist) {
        return therapist.skills().contains(group.skill()) && therapist.shifts().stream().anyMatch(this::holdsMeeting);
    }

    private boolean holdsMeeting(Shift shift) {
        LocalDate date = shift.from().toLocalDate();
        return shift.site().equals(group.site()) && problem.horizon().contains(date)
                && !problem.closedDays().contains(date) && group.inSeason(date)
                && fits(date.getDayOfWeek(), shift.from().toLocalTime(), shift.to().toLocalTime());
    }

    private boolean fits(DayOfWeek day, LocalTime from, LocalTime to) {
        int latest = to.toSecondOfDay() / 60 - group.minutes();
        return starts(day).anyMatch(start -> !start.isBefore(from) && start.toSecondOfDay() / 60 <= latest);
    }

    private Stream<LocalTime> starts(DayOfWeek day) {
        return group.meetings().stream().filter(meeting -> meeting.day() == day).map(ClassDay::starts)
                .flatMap(List::stream);
    }
}
