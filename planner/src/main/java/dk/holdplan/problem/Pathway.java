package dk.holdplan.problem;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A pathway: what a course consists of.
 *
 * @param startWithinDays calendar days from the clock's start to the deadline of the examination
 * @param educationWeeks the training weeks with one education session for each entry
 * @param homeProgramme id of a home exercise programme, which is not scheduled
 */
public record Pathway(String id, String name, int startWithinDays, int examinationMinutes, Training training,
        List<Integer> educationWeeks, List<Review> reviews, Admission admission, @Nullable String homeProgramme) {

    public Pathway {
        educationWeeks = List.copyOf(educationWeeks);
        reviews = List.copyOf(reviews);
    }

    /**
     * The trainings of a pathway.
     *
     * @param minutes length of an individual training
     * @param individualFirstWeeks training weeks that are individual for a diagnosis-specific start
     */
    public record Training(int weeks, int perWeek, int minutes, Setting setting, int individualFirstWeeks) {

        /** {@code individualFirstWeeks} of a pathway that names none. */
        public static final int DEFAULT_INDIVIDUAL_FIRST_WEEKS = 2;
    }

    /**
     * A talk about the course.
     *
     * @param kind REEVALUATION or CLOSING
     * @param week training week of the course, -1 for the week after the last
     */
    public record Review(SessionKind kind, int week, int minutes) {

        /** The {@code week} that stands for the week after the last training week. */
        public static final int AFTER_LAST_WEEK = -1;
    }

    /**
     * Who is admitted (RULES.md section 2). A criterion that is null or empty does not apply.
     *
     * @param redFlags names of conditions that the pathway does not cover, in the order in which they were given
     */
    public record Admission(boolean needsReferral, @Nullable Integer olderThanYears,
            @Nullable Integer painLongerThanDays, Set<String> redFlags) {

        /** The admission of a pathway that takes everybody. */
        public static final Admission ANYBODY = new Admission(false, null, null, Set.of());

        public Admission {
            redFlags = Collections.unmodifiableSet(new LinkedHashSet<>(redFlags));
        }
    }
}
