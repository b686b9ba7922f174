package dk.holdplan.explain;

import dk.holdplan.demand.Need;
import dk.holdplan.demand.Needs;
import dk.holdplan.explain.Remark.What;
import dk.holdplan.problem.Horizon;
import dk.holdplan.problem.Pathway.Review;
import dk.holdplan.problem.Pathway.Weeks;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What there is to remark of the sessions of one citizen. */
public final class Remarks {

    private final Need need;
    private final Horizon horizon;
    private final List<Session> sessions;
    private final List<DueReview> reviews;

    private Remarks(Need need, List<Session> sessions) {
        this.need = need;
        this.horizon = need.horizon();
        this.sessions = sessions;
        this.reviews = need.pathway().stillAsked(need.citizen().held()).stream().flatMap(this::due)
                .sorted(Comparator.comparing(DueReview::by)).toList();
    }

    /** A review that is asked for from a day on until it is held, and wanted by another. */
    private record DueReview(SessionKind kind, LocalDate opens, LocalDate by) {

        Remark remark() {
            return new Remark(kind == SessionKind.CLOSING ? What.CLOSING_DUE : What.REEVALUATION_DUE, by);
        }
    }

    /** The remarks of the sessions of a plan that have any; citizens whom the problem does not have get none. */
    public static Map<Session, List<Remark>> of(Problem problem, List<Session> sessions) {
        Map<String, Need> needs = Needs.of(problem);
        Map<Session, List<Remark>> remarks = new LinkedHashMap<>();
        sessions.stream().filter(session -> needs.containsKey(session.citizen()))
                .sorted(Comparator.comparing(Session::start))
                .collect(Collectors.groupingBy(Session::citizen, LinkedHashMap::new, Collectors.toList()))
                .forEach((citizen, own) -> {
                    Remarks theirs = new Remarks(needs.get(citizen), own);
                    own.forEach(session -> remarks.put(session, theirs.of(session)));
                });
        remarks.values().removeIf(List::isEmpty);
        return remarks;
    }

    private List<Remark> of(Session session) {
        List<Remark> remarks = new ArrayList<>();
        if (session.kind() == SessionKind.EXAMINATION
                || session.equals(trainings(1).findFirst().orElse(null))) {
            remarks.add(Remark.of(What.FIRST_TIME));
        }
        if (session.equals(trainings(need.lastTrainingWeek()).reduce((earlier, later) -> later).orElse(null))) {
            remarks.add(Remark.of(What.LAST_TRAINING));
        }
        if (session.kind() == SessionKind.TRAINING && isOnDay(SessionKind.EDUCATION, session.date())) {
            remarks.add(Remark.of(What.EDUCATION_SAME_DAY));
        }
        if (session.kind() == SessionKind.EDUCATION && isOnDay(SessionKind.TRAINING, session.date())) {
            remarks.add(Remark.of(What.TRAINING_SAME_DAY));
        }
        reviewsAt(session).map(DueReview::remark).forEach(remarks::add);
        return remarks;
    }

    /** The trainings in a week of the course, in order of time. */
    private Stream<Session> trainings(int trainingWeek) {
        return all(SessionKind.TRAINING)
                .filter(session -> need.trainingWeek(horizon.week(session.date())) == trainingWeek);
    }

    private boolean isOnDay(SessionKind kind, LocalDate day) {
        return all(kind).anyMatch(session -> session.date().equals(day));
    }

    private Stream<Session> all(SessionKind kind) {
        return sessions.stream().filter(session -> session.kind() == kind);
    }

    /** A review's own last day, or the reviews that are asked for by then and have no place yet. */
    private Stream<DueReview> reviewsAt(Session session) {
        Stream<DueReview> open = reviews.stream().filter(review -> !session.date().isBefore(review.opens()));
        return isReview(session)
                ? open.filter(review -> review.kind() == session.kind())
                        .skip(all(session.kind()).toList().indexOf(session)).limit(1)
                : open.filter(this::hasNoPlace);
    }

    private static boolean isReview(Session session) {
        return session.kind() == SessionKind.REEVALUATION || session.kind() == SessionKind.CLOSING;
    }

    private boolean hasNoPlace(DueReview review) {
        return all(review.kind()).count() <= reviews.stream().filter(it -> it.kind() == review.kind()).toList()
                .indexOf(review);
    }

    /** As in RULES.md section 4, but not cut at the end of the horizon. */
    private Stream<DueReview> due(Review review) {
        Weeks weeks = review.weeks();
        return IntStream.range(0, horizon.weeks()).filter(week -> need.trainingWeek(week) >= weeks.from()).limit(1)
                .mapToObj(opening -> new DueReview(review.kind(), horizon.monday(opening), horizon.monday(opening)
                        .plusWeeks(Math.max(0, weeks.to() - need.trainingWeek(opening))).plusDays(6)));
    }
}
