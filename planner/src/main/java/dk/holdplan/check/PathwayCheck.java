package dk.holdplan.check;

import dk.holdplan.problem.Condition;
import dk.holdplan.problem.Pathway;
import dk.holdplan.problem.Pathway.Review;
import dk.holdplan.problem.Pathway.Training;
import dk.holdplan.problem.Pathway.Weeks;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.SessionKind;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Pathways: durations, weeks, reviews and admission. */
final class PathwayCheck {

    private static final Set<String> CONDITIONS = Arrays.stream(Condition.values()).map(Condition::name)
            .collect(Collectors.toUnmodifiableSet());

    private PathwayCheck() {
    }

    static void check(Problem problem, Grid grid, Findings findings) {
        Pointer.ROOT.at("pathways").each(problem.pathways(), (at, pathway) -> one(at, pathway, grid, findings));
    }

    private static void one(Pointer at, Pathway pathway, Grid grid, Findings findings) {
        findings.range(at.at("startWithinDays"), pathway.startWithinDays(), 0, Limits.START_WITHIN_DAYS);
        minutes(at.at("examinationMinutes"), pathway.examinationMinutes(), grid, findings);
        training(at.at("training"), pathway.training(), grid, findings);
        findings.size(at.at("educationWeeks"), pathway.educationWeeks().size(), 0, Limits.REVIEWS);
        at.at("educationWeeks").each(pathway.educationWeeks(),
                (place, week) -> findings.range(place, week, 1, Limits.COURSE_WEEKS));
        findings.size(at.at("reviews"), pathway.reviews().size(), 0, Limits.REVIEWS);
        at.at("reviews").each(pathway.reviews(), (place, review) -> review(place, review, grid, findings));
        for (String flag : pathway.admission().redFlags().stream().sorted().toList()) {
            if (!CONDITIONS.contains(flag)) {
                findings.warning(IssueCode.UNKNOWN_VALUE, at.at("admission").at("redFlags"), flag,
                        "a condition that a citizen can have; no citizen has this one");
            }
        }
    }

    private static void training(Pointer at, Training training, Grid grid, Findings findings) {
        findings.range(at.at("weeks"), training.weeks(), 0, Limits.COURSE_WEEKS);
        findings.range(at.at("perWeek"), training.perWeek(), 0, Limits.TRAININGS_A_WEEK);
        minutes(at.at("minutes"), training.minutes(), grid, findings);
        findings.range(at.at("individualFirstWeeks"), training.individualFirstWeeks(), 0, Limits.COURSE_WEEKS);
    }

    private static void review(Pointer at, Review review, Grid grid, Findings findings) {
        if (review.kind() != SessionKind.REEVALUATION && review.kind() != SessionKind.CLOSING) {
            findings.error(IssueCode.UNKNOWN_VALUE, at.at("kind"), review.kind(), "REEVALUATION or CLOSING");
        }
        if (review.weeks() != null) {
            weeks(at, review, review.weeks(), findings);
        } else if (review.week() != null) {
            findings.range(at.at("week"), review.week(), Review.AFTER_LAST_WEEK, Limits.COURSE_WEEKS);
        }
        minutes(at.at("minutes"), review.minutes(), grid, findings);
    }

    private static void weeks(Pointer at, Review review, Weeks weeks, Findings findings) {
        if (review.week() != null) {
            findings.error(IssueCode.UNKNOWN_FIELD, at.at("week"), review.week(), "either week or weeks");
        }
        findings.range(at.at("weeks").at(0), weeks.from(), 1, Limits.COURSE_WEEKS);
        findings.range(at.at("weeks").at(1), weeks.to(), 1, Limits.COURSE_WEEKS);
        if (weeks.to() < weeks.from()) {
            findings.error(IssueCode.EMPTY_INTERVAL, at.at("weeks"), weeks.from() + " to " + weeks.to(),
                    "a last week that is not before the first");
        }
    }

    private static void minutes(Pointer at, int minutes, Grid grid, Findings findings) {
        findings.range(at, minutes, Limits.SHORTEST_MINUTES, Limits.LONGEST_MINUTES);
        grid.duration(at, minutes);
    }
}
