package dk.holdplan.change;

import dk.holdplan.demand.Need;
import dk.holdplan.demand.StartWindow;
import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Course;
import dk.holdplan.problem.Horizon;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How far a citizen's course comes in the weeks that pass.
 *
 * @param weeks how many weeks of the horizon pass
 * @param attended the sessions to which the citizen came in these weeks
 */
record CourseProgress(Need need, Horizon horizon, int weeks, List<Session> attended) {

    /** The citizen in the weeks that follow; empty when the course is over. */
    Optional<Citizen> next() {
        Citizen citizen = need.citizen();
        if (!need.admitted()) {
            return Optional.of(citizen);
        }
        if (citizen.course() == null) {
            return Optional.of(isExamined()
                    ? citizen.withCourse(new Course(weeksDone(need.startWindow()), mostSeen()))
                    : citizen);
        }
        int done = citizen.course().weeksDone() + (int) IntStream.range(0, weeks).filter(this::isDone).count();
        String own = citizen.course().therapist();
        return done >= need.lastWeek()
                ? Optional.empty()
                : Optional.of(citizen.withCourse(new Course(done, own == null ? mostSeen() : own)));
    }

    private boolean isExamined() {
        return attended.stream().anyMatch(session -> session.kind() == SessionKind.EXAMINATION);
    }

    private int weeksDone(StartWindow window) {
        int firstTrainingWeek = horizon.week(window.closes()) + 1;
        return (int) IntStream.range(firstTrainingWeek, weeks).filter(this::isDone).count();
    }

    /** A week in which something was wanted is done when the citizen came to some of it. */
    private boolean isDone(int week) {
        boolean wanted = need.demands().stream().anyMatch(demand -> demand.week() == week);
        return !wanted || attended.stream().anyMatch(session -> horizon.week(session.date()) == week);
    }

    /** The therapist of most of the individual sessions; of several, the one who was first. */
    private @Nullable String mostSeen() {
        Map<String, Integer> seen = new TreeMap<>();
        List<String> therapists = attended.stream().filter(session -> session.rehabClass() == null)
                .sorted(Comparator.comparing(Session::start)).map(Session::therapist).toList();
        therapists.forEach(therapist -> seen.merge(therapist, 1, Integer::sum));
        return therapists.stream().distinct().max(Comparator.<String>comparingInt(seen::get)
                .thenComparing(Comparator.comparingInt((String therapist) -> therapists.indexOf(therapist)).reversed()))
                .orElse(null);
    }
}
