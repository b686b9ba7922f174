package dk.holdplan.change;

import dk.holdplan.check.CprShape;
import dk.holdplan.check.Issue;
import dk.holdplan.check.IssueCode;
import dk.holdplan.check.Pointer;
import dk.holdplan.demand.Needs;
import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Horizon;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Session;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Rolls a published plan on (RULES.md section 7). Courses are brought forward by what was published and attended,
 * finished ones leave, and who was examined has a course from then on. The horizon keeps its length. What repeats is
 * carried on as it is, shifts by {@link ShiftPattern}; exceptions stay on their dates, and are dropped when these are
 * past. Next week made from a plan of the first edition of the rules is a document of the second
 * ({@link FirstEditionMarks}).
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
     * @param missed sessions of these weeks to which nobody came; a week in which a citizen missed all that belongs to it
     *        is not done, a review is asked for until it is held, and the places in classes stay the citizen's
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
        ShiftPattern shifts = new ShiftPattern(problem.horizon());
        return problem.therapists().stream()
                .filter(therapist -> shifts.isGuessed(next, therapist, problem.therapists()))
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
        List<Session> known = sessions.stream().filter(session -> !session.date().isBefore(next.firstDay())).toList();
        ShiftPattern shifts = new ShiftPattern(problem.horizon());
        NotPast rest = new NotPast(next);
        return FirstEditionMarks.removed(problem.withName(WeekName.of(problem.name(), problem.horizon(), next))
                .withHorizon(next).withClosedDays(rest.days(problem.closedDays()))
                .withRooms(problem.rooms().stream().map(rest::of).toList())
                .withTherapists(problem.therapists().stream()
                        .map(therapist -> rest.of(shifts.from(next, therapist))).toList())
                .withClasses(problem.classes().stream().map(rest::of).toList())
                .withCitizens(citizens(problem, passed, weeks, new HashSet<>(missed)).map(rest::of).toList())
                .withPublished(rest.of(problem.published(), known)));
    }

    private static Stream<Citizen> citizens(Problem problem, List<Session> passed, int weeks, Set<Missed> missed) {
        Map<String, List<Session>> planned = passed.stream()
                .filter(session -> problem.horizon().contains(session.date()))
                .collect(Collectors.groupingBy(Session::citizen));
        OwnPlaces places = OwnPlaces.after(problem, weeks);
        int days = problem.horizon().day(problem.horizon().monday(weeks));
        return Needs.of(problem).values().stream().flatMap(need -> {
            List<Session> own = planned.getOrDefault(need.citizen().id(), List.of());
            List<Session> attended = own.stream().filter(session -> !missed.contains(Missed.of(session))).toList();
            return new CourseProgress(need, weeks, attended, places.of(need, own)).next().stream();
        }).map(citizen -> citizen.daysLater(days));
    }
}
