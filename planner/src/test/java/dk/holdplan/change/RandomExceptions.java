package dk.holdplan.change;

import dk.holdplan.change.Change.CitizenAbsent;
import dk.holdplan.change.Change.CitizenAvailable;
import dk.holdplan.change.Change.MeetingCancelled;
import dk.holdplan.change.Change.MeetingMoved;
import dk.holdplan.change.Change.RoomClosed;
import dk.holdplan.change.Change.RoomOpened;
import dk.holdplan.change.Change.TherapistAbsent;
import dk.holdplan.change.Change.TherapistOnShift;
import dk.holdplan.problem.Interval;
import dk.holdplan.problem.Intervals;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.Therapist;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;

/** Changes of single dates, at random, that fit a problem. */
final class RandomExceptions {

    private final Problem problem;
    private final Random random;

    private RandomExceptions(Problem problem, Random random) {
        this.problem = problem;
        this.random = random;
    }

    /** The next one; one that fits nothing is a closing of a room, or an absence where there is no room. */
    static Change next(Problem problem, Random random) {
        RandomExceptions changes = new RandomExceptions(problem, random);
        Change change = null;
        while (change == null) {
            change = changes.any();
        }
        return change;
    }

    private Change any() {
        LocalDate date = date();
        LocalDateTime from = date.atTime(6, 0).plusMinutes(15L * random.nextInt(40));
        LocalDateTime sameDay = from.plusMinutes(15L * (1 + random.nextInt(24)));
        LocalDateTime later = from.plusHours(1L + random.nextInt(60));
        return switch (random.nextInt(8)) {
            case 0 -> problem.rooms().isEmpty() ? null : new RoomClosed(oneOf(problem.rooms()).id(), from, later);
            case 1 -> problem.rooms().isEmpty() ? null : new RoomOpened(oneOf(problem.rooms()).id(), from, sameDay);
            case 2 -> problem.therapists().isEmpty()
                    ? null
                    : new TherapistAbsent(oneOf(problem.therapists()).id(), from, later);
            case 3 -> onShift(from, sameDay);
            case 4 -> problem.citizens().isEmpty()
                    ? null
                    : new CitizenAbsent(oneOf(problem.citizens()).id(), from, later);
            case 5 -> problem.citizens().isEmpty()
                    ? null
                    : new CitizenAvailable(oneOf(problem.citizens()).id(), from, sameDay);
            case 6 -> problem.classes().isEmpty() ? null : moved(oneOf(problem.classes()), date);
            default -> problem.classes().isEmpty() ? null : cancelled(oneOf(problem.classes()), date);
        };
    }

    /** A day of the horizon or of the week after it. */
    private LocalDate date() {
        return problem.horizon().firstDay().plusDays(random.nextInt(problem.horizon().weeks() * 7 + 7));
    }

    private Change onShift(LocalDateTime from, LocalDateTime to) {
        if (problem.therapists().isEmpty() || problem.sites().isEmpty()) {
            return null;
        }
        Therapist therapist = oneOf(problem.therapists());
        String site = oneOf(problem.sites()).id();
        return therapist.shifts().stream().anyMatch(shift -> !shift.site().equals(site)
                && Intervals.overlap(shift.time(), new Interval(from, to)))
                        ? null
                        : new TherapistOnShift(therapist.id(), site, from, to);
    }

    private Change moved(RehabClass rehabClass, LocalDate date) {
        LocalTime start = LocalTime.of(7 + random.nextInt(10), 0);
        return rehabClass.inSeason(date) ? new MeetingMoved(rehabClass.id(), date, List.of(start)) : null;
    }

    private Change cancelled(RehabClass rehabClass, LocalDate date) {
        return rehabClass.meetsOn(date) && !problem.closedDays().contains(date)
                ? new MeetingCancelled(rehabClass.id(), date)
                : null;
    }

    private <T> T oneOf(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
