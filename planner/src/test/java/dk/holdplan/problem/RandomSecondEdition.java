package dk.holdplan.problem;

import dk.holdplan.problem.Pathway.Review;
import dk.holdplan.problem.RehabClass.Ages;
import dk.holdplan.problem.RehabClass.ClassException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Random problems with what the second edition of RULES.md brought. */
public final class RandomSecondEdition {

    private final Problem problem;
    private final Random random;

    private RandomSecondEdition(Problem problem, Random random) {
        this.problem = problem;
        this.random = random;
    }

    /** The problem of a seed. */
    public static Problem of(long seed) {
        return new RandomSecondEdition(RandomProblem.of(seed), new Random(seed)).problem();
    }

    /** The same, and with what ties sessions of a citizen or a person to each other (H02, H04), and to now (H16). */
    public static Problem tied(long seed) {
        return new RandomSecondEdition(of(seed), new Random(seed + 1)).tied();
    }

    private Problem tied() {
        List<Citizen> citizens = new ArrayList<>();
        for (Citizen citizen : problem.citizens()) {
            citizens.add(ofPerson(citizen, oneIn(2) ? null : "person" + random.nextInt(3)));
        }
        return problem.withCitizens(citizens).withPathways(problem.pathways().stream().map(this::tied).toList())
                .withClasses(problem.classes().stream()
                        .map(group -> oneIn(3) ? group : joining(group, anyDay().minusDays(1))).toList());
    }

    private static Citizen ofPerson(Citizen citizen, @Nullable String person) {
        return new Citizen(citizen.id(), citizen.sites(), citizen.pathway(), citizen.referral(), citizen.age(),
                citizen.painDays(), citizen.suitsClasses(), citizen.needsSkills(), citizen.stepFree(),
                citizen.available(), citizen.absent(), citizen.preferred(), citizen.trainingWeeks(), citizen.course(),
                citizen.painSince(), person, citizen.therapist(), citizen.notTherapists(), citizen.alsoAvailable(),
                citizen.perWeek(), citizen.minutes());
    }

    private static RehabClass joining(RehabClass group, LocalDate day) {
        LocalDate edge = group.from() != null ? group.from() : group.until();
        LocalDate until = group.inSeason(day) ? day : edge;
        return new RehabClass(group.id(), group.name(), group.kind(), group.site(), group.skill(), group.capacity(),
                group.minutes(), group.from(), group.until(), group.meetings(), group.setUpMinutes(),
                group.clearMinutes(), group.minCitizens(), group.ages(), until, group.exceptions());
    }

    private Pathway tied(Pathway pathway) {
        int grid = problem.gridMinutes();
        List<Review> reviews = new ArrayList<>(pathway.reviews());
        if (oneIn(2)) {
            reviews.add(
                    new Review(SessionKind.REEVALUATION, null, 2 * grid, new Pathway.Weeks(1, 2 + random.nextInt(4))));
            reviews.add(new Review(SessionKind.REEVALUATION, null, oneIn(2) ? 2 * grid : 3 * grid,
                    new Pathway.Weeks(2, 4 + random.nextInt(4))));
        }
        List<Integer> education = new ArrayList<>(pathway.educationWeeks());
        education.add(1 + random.nextInt(4));
        return new Pathway(pathway.id(), pathway.name(), pathway.startWithinDays(), pathway.examinationMinutes(),
                pathway.training(), education, reviews, pathway.admission(), pathway.homeProgramme(),
                pathway.startRight(), !oneIn(3), pathway.needsSkills());
    }

    /** The problem with what is past, and from when on something new may be. */
    public static Problem now(Problem problem, long seed) {
        Random random = new Random(seed);
        Published published = problem.published();
        LocalDateTime now = problem.horizon().firstDay().plusDays(random.nextInt(7)).atTime(random.nextInt(24),
                random.nextInt(60));
        return problem.withPublished(new Published(published.sessions(), published.frozenBefore(), published.pinned(),
                published.told(), now, random.nextInt(3) == 0 ? null : now.plusHours(random.nextInt(72))));
    }

    private Problem problem() {
        Map<String, Integer> weights = new HashMap<>(problem.weights());
        weights.put("secondMissed", random.nextInt(3) * 20);
        return new Problem(problem.name(), problem.timeZone(),
                new Horizon(problem.horizon().firstDay(), problem.horizon().weeks(), random.nextInt(4) > 0),
                problem.gridMinutes(), problem.lunch(), problem.closedDays(), problem.sites(),
                problem.rooms().stream().map(this::room).toList(),
                problem.therapists().stream().map(this::therapist).toList(),
                problem.classes().stream().map(this::rehabClass).toList(),
                problem.pathways().stream().map(this::pathway).toList(),
                problem.citizens().stream().map(this::citizen).toList(), problem.published(), weights);
    }

    private boolean oneIn(int number) {
        return random.nextInt(number) == 0;
    }

    private LocalDate anyDay() {
        return problem.horizon().firstDay().plusDays(random.nextInt(problem.horizon().weeks() * 7));
    }

    private LocalTime time(int hour) {
        return LocalTime.of(hour, random.nextInt(60));
    }

    /** Times of single days that may meet, overlap or lie beside the usual ones. */
    private List<Interval> single() {
        List<Interval> times = new ArrayList<>();
        while (!oneIn(3)) {
            LocalDate date = anyDay();
            times.add(
                    new Interval(date.atTime(time(6 + random.nextInt(6))), date.atTime(time(12 + random.nextInt(7)))));
        }
        return times;
    }

    private List<WeeklyWindow> windows() {
        List<WeeklyWindow> windows = new ArrayList<>();
        while (!oneIn(2)) {
            windows.add(new WeeklyWindow(DayOfWeek.of(1 + random.nextInt(7)), time(7 + random.nextInt(5)),
                    time(12 + random.nextInt(5))));
        }
        return windows;
    }

    private int buffer() {
        return oneIn(2) ? 0 : problem.gridMinutes() * (1 + random.nextInt(2));
    }

    private Room room(Room room) {
        return new Room(room.id(), room.name(), room.site(), room.capacity(), room.uses(), room.stepFree(), room.open(),
                room.closed(), oneIn(2) ? 1 : 2 + random.nextInt(2), buffer(), single());
    }

    private Therapist therapist(Therapist therapist) {
        List<Shift> shifts = therapist.shifts().stream()
                .map(shift -> new Shift(shift.site(), shift.from(), shift.to(), oneIn(5))).toList();
        return new Therapist(therapist.id(), therapist.name(), therapist.skills(), shifts, single(), buffer(),
                windows());
    }

    private RehabClass rehabClass(RehabClass group) {
        List<ClassException> exceptions = new ArrayList<>();
        while (!oneIn(3)) {
            LocalDate date = anyDay();
            if (exceptions.stream().noneMatch(other -> other.date().equals(date))) {
                exceptions.add(new ClassException(date, oneIn(3) ? List.of() : List.of(onGrid(8), onGrid(13))));
            }
        }
        return new RehabClass(group.id(), group.name(), group.kind(), group.site(), group.skill(), group.capacity(),
                group.minutes(), group.from(), group.until(), group.meetings(), buffer(), buffer(),
                random.nextInt(4),
                oneIn(4) ? new Ages(40, 80) : null, null, exceptions);
    }

    private LocalTime onGrid(int hour) {
        int minute = hour * 60 + random.nextInt(120);
        return LocalTime.MIN.plusMinutes(minute / problem.gridMinutes() * problem.gridMinutes());
    }

    private Pathway pathway(Pathway pathway) {
        List<Review> reviews = pathway.reviews().stream()
                .map(review -> oneIn(3)
                        ? new Review(review.kind(), null, review.minutes(), new Pathway.Weeks(1, 1 + random.nextInt(5)))
                        : review)
                .toList();
        return new Pathway(pathway.id(), pathway.name(), pathway.startWithinDays(), pathway.examinationMinutes(),
                pathway.training(), pathway.educationWeeks(), reviews, pathway.admission(), pathway.homeProgramme(),
                oneIn(3), false, oneIn(3) ? Map.of(SessionKind.EXAMINATION, Set.of("SPINE")) : Map.of());
    }

    private Citizen citizen(Citizen citizen) {
        Course course = citizen.course();
        return new Citizen(citizen.id(), citizen.sites(), citizen.pathway(), citizen.referral(),
                oneIn(5) ? null : Integer.valueOf(citizen.age() - random.nextInt(15)), citizen.painDays(),
                citizen.suitsClasses(), citizen.needsSkills(), citizen.stepFree(), citizen.available(),
                citizen.absent(), citizen.preferred(), citizen.trainingWeeks(),
                course == null
                        ? null
                        : new Course(course.weeksDone(), course.therapist(), slots(), held()),
                null, null, oneIn(3) ? "t1" : null, oneIn(3) ? Set.of("t0") : Set.of(), single(),
                any(1 + random.nextInt(3)), any(problem.gridMinutes() * (1 + random.nextInt(3))));
    }

    private List<Course.Slot> slots() {
        return oneIn(2)
                ? List.of()
                : List.of(new Course.Slot("class" + random.nextInt(3), DayOfWeek.of(1 + random.nextInt(5))));
    }

    private List<SessionKind> held() {
        return oneIn(2) ? List.of() : List.of(SessionKind.CLOSING);
    }

    private @Nullable Integer any(int value) {
        return oneIn(2) ? null : Integer.valueOf(value);
    }
}
