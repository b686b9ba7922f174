package dk.holdplan.problem;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A pathway: what a course consists of.
 *
 * @param startWithinDays calendar days from the clock's start to the deadline of the examination
 * @param educationWeeks the training weeks with one education session for each entry
 * @param homeProgramme id of a home exercise programme, which is not scheduled
 * @param startRight whether the start in time is the citizen's right
 * @param educationSameDay whether education may be on the day of a training, close to it
 * @param needsSkills skills of the therapist of an individual session, by its kind
 */
public record Pathway(String id, String name, int startWithinDays, int examinationMinutes, Training training,
        List<Integer> educationWeeks, List<Review> reviews, Admission admission, @Nullable String homeProgramme,
        boolean startRight, boolean educationSameDay, Map<SessionKind, Set<String>> needsSkills) {

    public Pathway {
        educationWeeks = List.copyOf(educationWeeks);
        reviews = List.copyOf(reviews);
        needsSkills = Collections.unmodifiableMap(new TreeMap<>(needsSkills));
    }

    /** A pathway without a right to start, whose education has days of its own. */
    public Pathway(String id, String name, int startWithinDays, int examinationMinutes, Training training,
            List<Integer> educationWeeks, List<Review> reviews, Admission admission, @Nullable String homeProgramme) {
        this(id, name, startWithinDays, examinationMinutes, training, educationWeeks, reviews, admission,
                homeProgramme, false, false, Map.of());
    }

    /**
     * The reviews that are asked for until they are held, without those that have been: one is held when its kind was as
     * often as it has come in the list up to there (RULES.md section 4).
     *
     * @param held the kinds of the reviews that have been held, one entry each
     */
    public List<Review> stillAsked(List<SessionKind> held) {
        Map<SessionKind, Integer> asked = new EnumMap<>(SessionKind.class);
        return reviews.stream()
                .filter(review -> asked.merge(review.kind(), 1, Integer::sum) > Collections.frequency(held,
                        review.kind()))
                .filter(review -> review.weeks() != null).toList();
    }

    /**
     * The trainings of a pathway.
     *
     * @param minutes length of an individual training
     * @param individualFirstWeeks training weeks that are individual for a diagnosis-specific start
     * @param classAfterOperationDays no class in a week whose Monday is fewer days after the operation; null for any
     */
    public record Training(int weeks, int perWeek, int minutes, Setting setting, int individualFirstWeeks,
            @Nullable Integer classAfterOperationDays) {

        /** {@code individualFirstWeeks} of a pathway that names none. */
        public static final int DEFAULT_INDIVIDUAL_FIRST_WEEKS = 2;

        /** Trainings that may be in a class at any time after an operation. */
        public Training(int weeks, int perWeek, int minutes, Setting setting, int individualFirstWeeks) {
            this(weeks, perWeek, minutes, setting, individualFirstWeeks, null);
        }
    }

    /**
     * A talk about the course, in one week of it or asked for until it is held.
     *
     * @param kind REEVALUATION or CLOSING
     * @param week training week of the course, -1 for the week after the last; null when {@code weeks} is given
     * @param weeks the training weeks in which it is wanted, and asked for until it is held; null when {@code week} is
     *        given
     */
    public record Review(SessionKind kind, @Nullable Integer week, int minutes, @Nullable Weeks weeks) {

        /** The {@code week} that stands for the week after the last training week. */
        public static final int AFTER_LAST_WEEK = -1;

        /** A review in one week. */
        public Review(SessionKind kind, int week, int minutes) {
            this(kind, week, minutes, null);
        }

        /**
         * The last training week of a course of so many in which it is wanted.
         *
         * @param lastTraining the last week with training
         */
        public int lastWeek(int lastTraining) {
            if (weeks != null) {
                return weeks.to();
            }
            return week == null || week == AFTER_LAST_WEEK ? lastTraining + 1 : week;
        }

        /** Whether it belongs to one training week, and to this one. */
        public boolean isIn(int trainingWeek, int lastTraining) {
            return weeks == null && lastWeek(lastTraining) == trainingWeek;
        }
    }

    /** Training weeks, both included. */
    public record Weeks(int from, int to) {
    }

    /**
     * Who is admitted (RULES.md section 2). A criterion that is null or empty does not apply.
     *
     * @param redFlags names of conditions that the pathway does not cover, in the order in which they were given
     * @param needsInstruction whether one who cannot follow instruction is not admitted
     * @param decide names of the reasons that a person decides on, instead of a refusal
     */
    public record Admission(boolean needsReferral, @Nullable Integer olderThanYears,
            @Nullable Integer painLongerThanDays, Set<String> redFlags, boolean needsInstruction, Set<String> decide) {

        /** The admission of a pathway that takes everybody who can follow instruction. */
        public static final Admission ANYBODY = new Admission(false, null, null, Set.of());

        public Admission {
            redFlags = Collections.unmodifiableSet(new LinkedHashSet<>(redFlags));
            decide = Collections.unmodifiableSet(new LinkedHashSet<>(decide));
        }

        /** An admission that asks for instruction to be followed, and sends nobody to a person's decision. */
        public Admission(boolean needsReferral, @Nullable Integer olderThanYears,
                @Nullable Integer painLongerThanDays, Set<String> redFlags) {
            this(needsReferral, olderThanYears, painLongerThanDays, redFlags, true, Set.of());
        }
    }
}
