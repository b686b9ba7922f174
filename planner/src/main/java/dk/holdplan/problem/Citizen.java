package dk.holdplan.problem;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A citizen with a referral.
 *
 * @param id a pseudonym, never a CPR number
 * @param available times the citizen can come; empty for any time
 * @param preferred times the citizen likes best; empty for no preference
 * @param trainingWeeks replaces the pathway's number of weeks when given
 * @param course null for a new citizen, who starts with an examination
 */
public record Citizen(String id, List<String> sites, String pathway, Referral referral, @Nullable Integer age,
        @Nullable Integer painDays, Set<ClassKind> suitsClasses, Set<String> needsSkills, boolean stepFree,
        List<WeeklyWindow> available, List<Interval> absent, List<WeeklyWindow> preferred,
        @Nullable Integer trainingWeeks, @Nullable Course course) {

    /** {@code suitsClasses} of a citizen whose document names none. */
    public static final Set<ClassKind> DEFAULT_SUITS_CLASSES = Set.of(ClassKind.BACK, ClassKind.STRENGTH_AND_BALANCE);

    public Citizen {
        sites = List.copyOf(sites);
        suitsClasses = Set.copyOf(suitsClasses);
        needsSkills = Set.copyOf(needsSkills);
        available = List.copyOf(available);
        absent = List.copyOf(absent);
        preferred = List.copyOf(preferred);
    }

    /** The same citizen with a course that is under way. */
    public Citizen withCourse(Course underWay) {
        return new Citizen(id, sites, pathway, referral, age, painDays, suitsClasses, needsSkills, stepFree, available,
                absent, preferred, trainingWeeks, underWay);
    }

    /** The citizen's own therapist, null when there is none. */
    public @Nullable String ownTherapist() {
        return course == null ? null : course.therapist();
    }
}
