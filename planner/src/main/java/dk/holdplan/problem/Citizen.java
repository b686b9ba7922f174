package dk.holdplan.problem;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A citizen with a referral.
 *
 * @param id a pseudonym, never a CPR number
 * @param available times the citizen can come; empty for any time
 * @param absent goes before {@code available} and {@code alsoAvailable}
 * @param preferred times the citizen likes best; empty for no preference
 * @param trainingWeeks replaces the pathway's number of weeks when given
 * @param course null for a new citizen, who starts with an examination
 * @param painSince goes before {@code painDays}
 * @param person the same for citizens who are one person on several pathways
 * @param therapist the wanted one; that of the course goes before it
 * @param notTherapists never alone with these
 * @param alsoAvailable times the citizen can come as well, once
 * @param perWeek replaces the pathway's number of trainings a week when given
 * @param minutes replaces the pathway's length of individual training and education when given
 */
public record Citizen(String id, List<String> sites, String pathway, Referral referral, @Nullable Integer age,
        @Nullable Integer painDays, Set<ClassKind> suitsClasses, Set<String> needsSkills, boolean stepFree,
        List<WeeklyWindow> available, List<Interval> absent, List<WeeklyWindow> preferred,
        @Nullable Integer trainingWeeks, @Nullable Course course, @Nullable LocalDate painSince,
        @Nullable String person, @Nullable String therapist, Set<String> notTherapists, List<Interval> alsoAvailable,
        @Nullable Integer perWeek, @Nullable Integer minutes) {

    /** {@code suitsClasses} of a citizen whose document names none. */
    public static final Set<ClassKind> DEFAULT_SUITS_CLASSES = Set.of(ClassKind.BACK, ClassKind.STRENGTH_AND_BALANCE);

    public Citizen {
        sites = List.copyOf(sites);
        suitsClasses = Set.copyOf(suitsClasses);
        needsSkills = Set.copyOf(needsSkills);
        available = List.copyOf(available);
        absent = List.copyOf(absent);
        preferred = List.copyOf(preferred);
        notTherapists = Set.copyOf(notTherapists);
        alsoAvailable = List.copyOf(alsoAvailable);
    }

    /** A citizen with no more wishes than these, who trains as the pathway says. */
    public Citizen(String id, List<String> sites, String pathway, Referral referral, @Nullable Integer age,
            @Nullable Integer painDays, Set<ClassKind> suitsClasses, Set<String> needsSkills, boolean stepFree,
            List<WeeklyWindow> available, List<Interval> absent, List<WeeklyWindow> preferred,
            @Nullable Integer trainingWeeks, @Nullable Course course) {
        this(id, sites, pathway, referral, age, painDays, suitsClasses, needsSkills, stepFree, available, absent,
                preferred, trainingWeeks, course, null, null, null, Set.of(), List.of(), null, null);
    }

    /** Another citizen who is like this one in everything but the person. */
    public Citizen withId(String other) {
        return new Citizen(other, sites, pathway, referral, age, painDays, suitsClasses, needsSkills, stepFree,
                available, absent, preferred, trainingWeeks, course, painSince, null, therapist, notTherapists,
                alsoAvailable, perWeek, minutes);
    }

    /** A new citizen like this one, without exceptions, with a referral of their own. */
    public Citizen newcomer(String other, Referral own) {
        LocalDate since = painSince == null
                ? null
                : painSince.plusDays(ChronoUnit.DAYS.between(referral.receivedOn(), own.receivedOn()));
        return withId(other).withReferral(own).withAbsent(List.of()).withAlsoAvailable(List.of()).withCourse(null)
                .withPain(painDays, since);
    }

    /** The same citizen so many days later: pain of which only the days are known has lasted so much longer. */
    public Citizen daysLater(int days) {
        return withPain(painDays == null ? null : Integer.valueOf(painDays + days), painSince);
    }

    private Citizen withPain(@Nullable Integer forDays, @Nullable LocalDate since) {
        return new Citizen(id, sites, pathway, referral, age, forDays, suitsClasses, needsSkills, stepFree, available,
                absent, preferred, trainingWeeks, course, since, person, therapist, notTherapists, alsoAvailable,
                perWeek, minutes);
    }

    /** The same citizen with another referral. */
    public Citizen withReferral(Referral other) {
        return new Citizen(id, sites, pathway, other, age, painDays, suitsClasses, needsSkills, stepFree, available,
                absent, preferred, trainingWeeks, course, painSince, person, therapist, notTherapists, alsoAvailable,
                perWeek, minutes);
    }

    /** The same citizen able to come at other times. */
    public Citizen withAvailable(List<WeeklyWindow> windows) {
        return times(windows, absent);
    }

    /** The same citizen away at other times. */
    public Citizen withAbsent(List<Interval> intervals) {
        return times(available, intervals);
    }

    private Citizen times(List<WeeklyWindow> windows, List<Interval> away) {
        return new Citizen(id, sites, pathway, referral, age, painDays, suitsClasses, needsSkills, stepFree, windows,
                away, preferred, trainingWeeks, course, painSince, person, therapist, notTherapists, alsoAvailable,
                perWeek,
                minutes);
    }

    /** The same citizen able to come once at other times. */
    public Citizen withAlsoAvailable(List<Interval> once) {
        return new Citizen(id, sites, pathway, referral, age, painDays, suitsClasses, needsSkills, stepFree, available,
                absent, preferred, trainingWeeks, course, painSince, person, therapist, notTherapists, once, perWeek,
                minutes);
    }

    /** The same citizen with other wishes about therapists. */
    public Citizen withTherapists(@Nullable String wanted, Set<String> notThese) {
        return new Citizen(id, sites, pathway, referral, age, painDays, suitsClasses, needsSkills, stepFree, available,
                absent, preferred, trainingWeeks, course, painSince, person, wanted, notThese, alsoAvailable, perWeek,
                minutes);
    }

    /** The same citizen who trains so many weeks, so often a week, so many minutes; null for as the pathway says. */
    public Citizen withTraining(@Nullable Integer weeks, @Nullable Integer timesAWeek, @Nullable Integer length) {
        return new Citizen(id, sites, pathway, referral, age, painDays, suitsClasses, needsSkills, stepFree, available,
                absent, preferred, weeks, course, painSince, person, therapist, notTherapists, alsoAvailable,
                timesAWeek, length);
    }

    /** The same citizen of another age, whose pain began on another day; null for unknown. */
    public Citizen withHistory(@Nullable Integer years, @Nullable LocalDate since) {
        return new Citizen(id, sites, pathway, referral, years, painDays, suitsClasses, needsSkills, stepFree,
                available, absent, preferred, trainingWeeks, course, since, person, therapist, notTherapists,
                alsoAvailable, perWeek, minutes);
    }

    /** The same citizen with a course that is under way, null for a new one. */
    public Citizen withCourse(@Nullable Course underWay) {
        return new Citizen(id, sites, pathway, referral, age, painDays, suitsClasses, needsSkills, stepFree, available,
                absent, preferred, trainingWeeks, underWay, painSince, person, therapist, notTherapists, alsoAvailable,
                perWeek, minutes);
    }

    /** The citizen's own therapist, that of the course before the wanted one; null when there is none. */
    public @Nullable String ownTherapist() {
        return course == null || course.therapist() == null ? therapist : course.therapist();
    }

    /** The citizen's own places in classes; empty when there are none. */
    public List<Course.Slot> ownSlots() {
        return course == null ? List.of() : course.slots();
    }

    /** The kinds of the reviews that the citizen has had, one entry each. */
    public List<SessionKind> held() {
        return course == null ? List.of() : course.held();
    }

    /** The times of a date at which the citizen can come, if they are not absent then. */
    public List<Interval> windowsOn(LocalDate date) {
        return available.isEmpty()
                ? List.of(new Interval(date.atStartOfDay(), date.plusDays(1).atStartOfDay()))
                : WeeklyWindow.on(date, available, alsoAvailable);
    }
}
