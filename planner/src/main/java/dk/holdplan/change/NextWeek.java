package dk.holdplan.change;

import dk.holdplan.check.CprShape;
import dk.holdplan.check.Issue;
import dk.holdplan.check.IssueCode;
import dk.holdplan.check.Pointer;
import dk.holdplan.demand.Need;
import dk.holdplan.demand.Needs;
import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Horizon;
import dk.holdplan.problem.Interval;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Published;
import dk.holdplan.problem.Session;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Rolls a published plan on (RULES.md section 7). Courses are brought forward by what was attended, finished ones
 * leave, and who was examined has a course from then on. The horizon keeps its length. Shifts of weeks that have none
 * yet are those of the last week; everything else with a date stays as it is, or is forgotten when it is over.
 */
public final class NextWeek {

    private NextWeek() {
    }

    /**
     * The problem of the weeks that follow.
     *
     * @param problem the problem of the published plan, without errors
     * @param sessions that plan
     * @param weeks how many weeks have passed, from 1 to the length of the horizon
     * @param missed sessions of these weeks to which nobody came; a week without any attended session is not done
     * @return the next problem, or what is wrong with {@code missed}
     */
    public static ChangedProblem of(Problem problem, List<Session> sessions, int weeks, List<Missed> missed) {
        Horizon horizon = problem.horizon();
        if (weeks < 1 || weeks > horizon.weeks()) {
            throw new IllegalArgumentException(weeks + " weeks passed, expected 1 to " + horizon.weeks());
        }
        Horizon next = horizon.of(horizon.monday(weeks), horizon.weeks());
        List<Session> passed = sessions.stream().filter(session -> session.date().isBefore(next.firstDay())).toList();
        List<Issue> issues = issues(passed, missed);
        return issues.isEmpty()
                ? new ChangedProblem(next(Past.opened(problem), sessions, passed, weeks, next, missed),
                        guesses(problem, next))
                : new ChangedProblem(null, issues);
    }

    /** Somebody without a shift in a week that is planned for others may be on holiday. */
    private static List<Issue> guesses(Problem problem, Horizon next) {
        ShiftPattern shifts = new ShiftPattern(problem.horizon(), next);
        return problem.therapists().stream().filter(therapist -> shifts.isGuessed(therapist, problem.therapists()))
                .map(therapist -> Issue.warning(IssueCode.USUAL_SHIFTS_TAKEN, Pointer.ROOT, therapist.id(),
                        "shifts in the weeks for which others have them; the usual ones are taken"))
                .toList();
    }

    private static List<Issue> issues(List<Session> passed, List<Missed> missed) {
        Set<Missed> possible = passed.stream().map(Missed::of).collect(Collectors.toSet());
        return IntStream.range(0, missed.size()).filter(i -> !possible.contains(missed.get(i)))
                .mapToObj(i -> Issue.error(IssueCode.UNKNOWN_REFERENCE, Pointer.ROOT.at("missed").at(i),
                        CprShape.masked(missed.get(i).citizen()) + " at " + missed.get(i).start(),
                        "citizen and start of a session in the weeks that have passed"))
                .toList();
    }

    private static Problem next(Problem problem, List<Session> sessions, List<Session> passed, int weeks, Horizon next,
            List<Missed> missed) {
        Set<Missed> away = new HashSet<>(missed);
        Map<String, List<Session>> attended = passed.stream()
                .filter(session -> problem.horizon().contains(session.date()))
                .filter(session -> !away.contains(Missed.of(session)))
                .collect(Collectors.groupingBy(Session::citizen));
        Map<String, Need> needs = Needs.of(problem);
        List<Citizen> citizens = problem.citizens().stream()
                .flatMap(citizen -> new CourseProgress(needs.get(citizen.id()), problem.horizon(), weeks,
                        attended.getOrDefault(citizen.id(), List.of())).next().stream())
                .map(citizen -> citizen.withAbsent(notOver(citizen.absent(), next))).toList();
        List<Session> known = sessions.stream().filter(session -> !session.date().isBefore(next.firstDay())).toList();
        ShiftPattern shifts = new ShiftPattern(problem.horizon(), next);
        return problem.withName(WeekName.of(problem.name(), problem.horizon(), next)).withHorizon(next)
                .withRooms(problem.rooms().stream().map(room -> room.withClosed(notOver(room.closed(), next))).toList())
                .withTherapists(problem.therapists().stream().map(shifts::next).toList()).withCitizens(citizens)
                .withPublished(known.isEmpty()
                        ? null
                        : new Published(known, null, pinned(problem, known), told(problem, next)));
    }

    private static @Nullable List<Session> told(Problem problem, Horizon next) {
        return problem.published() == null || problem.published().told() == null
                ? null
                : problem.published().told().stream().filter(session -> !session.date().isBefore(next.firstDay()))
                        .toList();
    }

    private static Set<Session> pinned(Problem problem, List<Session> known) {
        return problem.published() == null
                ? Set.of()
                : known.stream().filter(problem.published().pinned()::contains).collect(Collectors.toSet());
    }

    private static List<Interval> notOver(List<Interval> intervals, Horizon next) {
        return intervals.stream().filter(interval -> interval.to().isAfter(next.firstDay().atStartOfDay())).toList();
    }
}
