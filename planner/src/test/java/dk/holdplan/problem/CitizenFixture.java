package dk.holdplan.problem;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds citizens for tests: in the fourth week of a course on the pathway {@code path}, who can always come. */
public final class CitizenFixture {

    private static final int WEEKS_DONE = 3;

    private final String id;
    private List<String> sites = List.of(ProblemFixture.SITE);
    private String pathway = "path";
    private final Set<Region> regions = new HashSet<>(Set.of(Region.LUMBAR));
    private LocalDate receivedOn = ProblemFixture.MONDAY;
    private final Set<String> needsSkills = new HashSet<>();
    private boolean stepFree;
    private final List<WeeklyWindow> available = new ArrayList<>();
    private final List<Interval> absent = new ArrayList<>();
    private final List<WeeklyWindow> preferred = new ArrayList<>();
    private @Nullable Course course = new Course(WEEKS_DONE, null);
    private @Nullable String person;
    private @Nullable String wanted;
    private final Set<String> notTherapists = new HashSet<>();
    private @Nullable Integer perWeek;

    private CitizenFixture(String id) {
        this.id = id;
    }

    /** A citizen in a course without a therapist of their own. */
    public static CitizenFixture citizen(String id) {
        return new CitizenFixture(id);
    }

    /** Makes the citizen new, with a referral of a date. */
    public CitizenFixture referredOn(LocalDate date) {
        course = null;
        receivedOn = date;
        return this;
    }

    /** Gives the citizen a therapist of their own. */
    public CitizenFixture ownTherapist(String therapist) {
        course = new Course(WEEKS_DONE, therapist);
        return this;
    }

    /** Lets the citizen come to other sites. */
    public CitizenFixture sites(String... ids) {
        sites = List.of(ids);
        return this;
    }

    /** Puts the citizen on another pathway. */
    public CitizenFixture on(String otherPathway) {
        pathway = otherPathway;
        return this;
    }

    /** Refers the citizen for the neck as well. */
    public CitizenFixture neck() {
        regions.add(Region.NECK);
        return this;
    }

    /** Lets the citizen need a skill. */
    public CitizenFixture needs(String skill) {
        needsSkills.add(skill);
        return this;
    }

    /** Lets the citizen need step-free access. */
    public CitizenFixture stepFree() {
        stepFree = true;
        return this;
    }

    /** Adds a time at which the citizen can come. */
    public CitizenFixture available(WeeklyWindow window) {
        available.add(window);
        return this;
    }

    /** Adds a time at which the citizen is away. */
    public CitizenFixture absent(Interval interval) {
        absent.add(interval);
        return this;
    }

    /** Adds a time that the citizen likes. */
    public CitizenFixture prefers(WeeklyWindow window) {
        preferred.add(window);
        return this;
    }

    /** Gives the citizen places of their own in classes. */
    public CitizenFixture slots(Course.Slot... slots) {
        course = new Course(WEEKS_DONE, null, List.of(slots), List.of());
        return this;
    }

    /** Makes the citizen one person with others. */
    public CitizenFixture person(String id) {
        person = id;
        return this;
    }

    /** Lets the citizen want a therapist. */
    public CitizenFixture wants(String therapist) {
        wanted = therapist;
        return this;
    }

    /** Lets the citizen have no session alone with a therapist. */
    public CitizenFixture notWith(String therapist) {
        notTherapists.add(therapist);
        return this;
    }

    /** Lets the citizen train so often in a week. */
    public CitizenFixture perWeek(int trainings) {
        perWeek = trainings;
        return this;
    }

    Citizen build() {
        Referral referral = new Referral(receivedOn, regions, true, null, null, null, FollowsInstruction.YES,
                Set.of());
        return new Citizen(id, sites, pathway, referral, null, null,
                Citizen.DEFAULT_SUITS_CLASSES, needsSkills, stepFree, available, absent, preferred, null, course, null,
                person, wanted, notTherapists, List.of(), perWeek, null);
    }
}
