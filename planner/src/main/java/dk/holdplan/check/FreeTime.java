package dk.holdplan.check;

import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Room;
import dk.holdplan.problem.WeeklyWindow;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/** Whether a citizen can come at all while a room is open. */
final class FreeTime {

    private FreeTime() {
    }

    /** Whether some step of the grid in the horizon lies in an opening window and in the citizen's time. */
    static boolean isSome(Citizen citizen, List<Room> rooms, Problem problem) {
        List<WeeklyWindow> open = rooms.stream().flatMap(room -> room.open().stream()).distinct().toList();
        return problem.horizon().firstDay().datesUntil(problem.horizon().lastDay().plusDays(1))
                .filter(date -> !problem.closedDays().contains(date))
                .anyMatch(date -> open.stream().filter(window -> window.day() == date.getDayOfWeek())
                        .anyMatch(window -> isSome(citizen, date, window, problem.gridMinutes())));
    }

    private static boolean isSome(Citizen citizen, LocalDate date, WeeklyWindow open, int step) {
        if (citizen.available().isEmpty()) {
            return hasStep(citizen, date, open.from(), open.to(), step);
        }
        return citizen.available().stream().filter(window -> window.day() == open.day())
                .anyMatch(window -> hasStep(citizen, date, later(window.from(), open.from()),
                        earlier(window.to(), open.to()), step));
    }

    private static boolean hasStep(Citizen citizen, LocalDate date, LocalTime from, LocalTime to, int step) {
        int last = to.toSecondOfDay() / 60 - step;
        for (int minute = from.toSecondOfDay() / 60; minute <= last; minute += step) {
            LocalDateTime start = date.atStartOfDay().plusMinutes(minute);
            LocalDateTime end = start.plusMinutes(step);
            if (citizen.absent().stream()
                    .noneMatch(absence -> absence.from().isBefore(end) && start.isBefore(absence.to()))) {
                return true;
            }
        }
        return false;
    }

    private static LocalTime later(LocalTime one, LocalTime other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalTime earlier(LocalTime one, LocalTime other) {
        return one.isBefore(other) ? one : other;
    }
}
