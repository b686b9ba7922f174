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

    /** Another citizen who is like this one in everything. */
    public Citizen withId(String other) {
        return new Citizen(other, sites, pathway, referral, age, painDays, suitsClasses, needsSkills, stepFree,
                available, absent, preferred, trainingWeeks, course);
    }

    /** The same citizen with another referral. */
    public Citizen withReferral(Referral other) {
        return new Citizen(id, sites, pathway, other, age, painDays, suitsClasses, needsSkills, stepFree, available,
                absent, preferred, trainingWeeks, course);
    }

    /** The same citizen able to come at other times. */
    public Citizen withAvailable(List<WeeklyWindow> windows) {
        return new Citizen(id, sites, pathway, referral, age, painDays, suitsClasses, needsSkills, stepFree, windows,
                absent, preferred, trainingWeeks, course);
    }

    /** The same citizen away at other times. */
    public Citizen withAbsent(List<Interval> intervals) {
        return new Citizen(id, sites, pathway, referral, age, painDays, suitsClasses, needsSkills, stepFree, available,
                intervals, preferred, trainingWeeks, course);
    }

    /** The same citizen with a course that is under way, null for a new one. */
    public Citizen withCourse(@Nullable Course underWay) {
        return new Citizen(id, sites, pathway, referral, age, painDays, suitsClasses, needsSkills, stepFree, available,
                absent, preferred, trainingWeeks, underWay);
    }

    /** The citizen's own therapist, null when there is none. */
    public @Nullable String ownTherapist() {
        return course == null ? null : course.therapist();
    }
}
