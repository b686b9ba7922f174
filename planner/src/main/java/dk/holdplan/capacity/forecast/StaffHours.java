package dk.holdplan.capacity.forecast;

import dk.holdplan.problem.Interval;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Room;
import dk.holdplan.problem.Shift;
import dk.holdplan.problem.Therapist;
import dk.holdplan.problem.WeeklyWindow;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * More or fewer therapist hours a week. An hour less is the last hour of what is then the longest shift; an hour more is
 * one of an additional therapist who can do what the one with most skills can, from the first opening of a room.
 */
final class StaffHours {

    private static final int WORKING_DAYS = 5;
    private static final int HOURS_A_DAY = 7;

    private record Worked(String therapist, Shift shift) {

        long minutes() {
            return shift.time().minutes();
        }
    }

    private static final Comparator<Worked> LONGEST_LAST = Comparator.comparingLong(Worked::minutes)
            .thenComparing(worked -> worked.shift().from()).thenComparing(Worked::therapist);

    private StaffHours() {
    }

    /** Whole hours of all shifts in a week that repeat, on average over the weeks of the problem. */
    static int of(Problem problem) {
        long minutes = problem.therapists().stream().flatMap(therapist -> therapist.shifts().stream())
                .filter(shift -> !shift.once() && problem.horizon().contains(shift.date()))
                .mapToLong(shift -> shift.time().minutes()).sum();
        return Math.toIntExact(Duration.ofMinutes(minutes).toHours() / problem.horizon().weeks());
    }

    static List<Therapist> changed(Problem problem, int more) {
        return more < 0 ? fewer(problem, -more) : plus(problem, more);
    }

    private static List<Therapist> fewer(Problem problem, int hours) {
        List<Worked> left = new ArrayList<>(worked(problem, Shift::once));
        for (int week = 0; week <= lastWeek(problem); week++) {
            left.addAll(shortened(inWeek(problem, week), hours));
        }
        return problem.therapists().stream()
                .map(therapist -> therapist.withShifts(left.stream()
                        .filter(worked -> worked.therapist().equals(therapist.id())).map(Worked::shift)
                        .sorted(Comparator.comparing(Shift::from)).toList()))
                .toList();
    }

    private static int lastWeek(Problem problem) {
        return problem.therapists().stream().flatMap(therapist -> therapist.shifts().stream())
                .mapToInt(shift -> problem.horizon().week(shift.date())).max().orElse(0);
    }

    private static List<Worked> inWeek(Problem problem, int week) {
        return worked(problem, shift -> !shift.once() && problem.horizon().week(shift.date()) == week);
    }

    private static List<Worked> worked(Problem problem, Predicate<Shift> which) {
        return problem.therapists().stream().flatMap(therapist -> therapist.shifts().stream().filter(which)
                .map(shift -> new Worked(therapist.id(), shift))).toList();
    }

    private static List<Worked> shortened(List<Worked> worked, int hours) {
        List<Worked> left = new ArrayList<>(worked);
        for (int i = 0; i < hours && !left.isEmpty(); i++) {
            Worked longest = left.stream().max(LONGEST_LAST).orElseThrow();
            left.remove(longest);
            LocalDateTime end = longest.shift().to().minusHours(1);
            if (longest.shift().from().isBefore(end)) {
                left.add(new Worked(longest.therapist(),
                        longest.shift().at(new Interval(longest.shift().from(), end))));
            }
        }
        return left;
    }

    private static List<Therapist> plus(Problem problem, int hours) {
        List<Therapist> all = new ArrayList<>(problem.therapists());
        Therapist like = all.stream().max(Comparator.comparingInt(therapist -> therapist.skills().size()))
                .orElse(null);
        for (int done = 0; like != null && done < hours; done += WORKING_DAYS * HOURS_A_DAY) {
            int own = Math.min(hours - done, WORKING_DAYS * HOURS_A_DAY);
            String id = "more-" + done / (WORKING_DAYS * HOURS_A_DAY);
            List<Shift> shifts = problem.horizon().dates().filter(date -> hoursOn(date.getDayOfWeek(), own) > 0)
                    .map(date -> shift(problem, date, hoursOn(date.getDayOfWeek(), own))).toList();
            all.add(new Therapist(id, id, like.skills(), shifts, List.of(), like.noteMinutes(), List.of()));
        }
        return all;
    }

    /** Hours are dealt out to Monday, Tuesday and so on, in turn. */
    private static int hoursOn(DayOfWeek day, int hours) {
        int index = day.getValue() - 1;
        return index < WORKING_DAYS ? (hours + WORKING_DAYS - 1 - index) / WORKING_DAYS : 0;
    }

    private static Shift shift(Problem problem, LocalDate date, int hours) {
        Room room = problem.rooms().getFirst();
        LocalTime start = problem.rooms().stream().filter(each -> each.site().equals(room.site()))
                .flatMap(each -> each.open().stream()).filter(window -> window.day() == date.getDayOfWeek())
                .map(WeeklyWindow::from).min(Comparator.naturalOrder()).orElse(LocalTime.of(8, 0));
        return new Shift(room.site(), date.atTime(start), date.atTime(start).plusHours(hours));
    }
}
