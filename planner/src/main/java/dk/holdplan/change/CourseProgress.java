package dk.holdplan.change;

import dk.holdplan.demand.Need;
import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Course;
import dk.holdplan.problem.Course.Slot;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import java.util.ArrayList;
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
 * @param places the citizen's own places in classes afterwards
 */
record CourseProgress(Need need, int weeks, List<Session> attended, List<Slot> places) {

    /** The citizen in the weeks that follow; empty when the course is over. */
    Optional<Citizen> next() {
        Citizen citizen = need.citizen();
        if (!need.admitted() || citizen.course() == null && !isExamined()) {
            return Optional.of(citizen);
        }
        int done = weeksDone();
        List<SessionKind> held = held();
        return done >= need.lastWeek() && need.pathway().stillAsked(held).isEmpty()
                ? Optional.empty()
                : Optional.of(
                        citizen.withCourse(new Course(Math.max(done, Course.EARLIEST), ownTherapist(), places, held)));
    }

    private boolean isExamined() {
        return attended.stream().anyMatch(session -> session.kind() == SessionKind.EXAMINATION);
    }

    /** Below 0 when the course begins later: who is examined early begins it when they would have. */
    private int weeksDone() {
        return need.firstTrainingWeek() - 1 + (int) IntStream.range(0, weeks).filter(this::isDone).count();
    }

    /** A week to which sessions belong is done when the citizen came to some of them, any other week in any case. */
    private boolean isDone(int week) {
        return need.sessionsIn(need.trainingWeek(week)) == 0
                || attended.stream().anyMatch(session -> need.horizon().week(session.date()) == week
                        && belongs(session.kind(), need.trainingWeek(week)));
    }

    private boolean belongs(SessionKind kind, int trainingWeek) {
        return switch (kind) {
            case TRAINING, EDUCATION -> true;
            case REEVALUATION, CLOSING -> need.pathway().reviews().stream()
                    .anyMatch(review -> review.kind() == kind && review.isIn(trainingWeek, need.lastTrainingWeek()));
            case EXAMINATION -> false;
        };
    }

    private List<SessionKind> held() {
        List<SessionKind> held = new ArrayList<>(need.citizen().held());
        attended.stream().sorted(Comparator.comparing(Session::start)).map(Session::kind)
                .filter(kind -> kind == SessionKind.REEVALUATION || kind == SessionKind.CLOSING).forEach(held::add);
        return held;
    }

    /** Who wants a therapist keeps the wish, also after a week with another. */
    private @Nullable String ownTherapist() {
        Citizen citizen = need.citizen();
        Course course = citizen.course();
        String own = course == null ? null : course.therapist();
        return own == null && citizen.therapist() == null ? mostSeen() : own;
    }

    /** The therapist of most of the individual sessions; of several, the one who was first. */
    private @Nullable String mostSeen() {
        Map<String, Integer> seen = new TreeMap<>();
        List<String> therapists = attended.stream().filter(session -> session.rehabClass() == null)
                .sorted(Comparator.comparing(Session::start)).map(Session::therapist)
                .filter(therapist -> !need.citizen().notTherapists().contains(therapist)).toList();
        therapists.forEach(therapist -> seen.merge(therapist, 1, Integer::sum));
        return therapists.stream().distinct().max(Comparator.<String>comparingInt(seen::get)
                .thenComparing(Comparator.comparingInt((String therapist) -> therapists.indexOf(therapist)).reversed()))
                .orElse(null);
    }
}
