package dk.holdplan.problem;

import dk.holdplan.problem.Pathway.Admission;
import dk.holdplan.problem.Pathway.Review;
import dk.holdplan.problem.Pathway.Training;
import dk.holdplan.problem.RehabClass.ClassDay;
import dk.holdplan.rule.Level;
import dk.holdplan.rule.Rule;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Small problems of all sorts, by seed: without errors, and with everything that a search has to mind. */
public final class RandomProblem {

    private static final LocalDate MONDAY = ProblemFixture.MONDAY;
    private static final int[] GRIDS = {5, 10, 15, 20, 30};
    private static final String[] SKILLS = {"CLASS", "SPINE"};
    private static final String[] PATHWAYS = {"alone", "either", "class"};

    private final Random random;
    private final int grid;
    private final int weeks;
    private final List<String> sites;

    private RandomProblem(Random random) {
        this.random = random;
        grid = GRIDS[random.nextInt(GRIDS.length)];
        weeks = random.nextInt(1, 4);
        sites = random.nextBoolean() ? List.of("north") : List.of("north", "south");
    }

    /** The problem of a seed. */
    public static Problem of(long seed) {
        return new RandomProblem(new Random(seed)).problem();
    }

    private Problem problem() {
        return new Problem("random", Problem.DEFAULT_TIME_ZONE, new Horizon(MONDAY, weeks), grid, lunch(), closedDays(),
                sites.stream().map(site -> new Site(site, site)).toList(), list(5, this::room),
                list(4, this::therapist), list(4, this::rehabClass), pathways(), list(13, this::citizen), null,
                weights());
    }

    private <T> List<T> list(int bound, IntFunction<T> make) {
        int size = random.nextInt(8) == 0 ? random.nextInt(bound) : bound - 1 - random.nextInt(bound / 3 + 1);
        return IntStream.range(0, size).mapToObj(make).toList();
    }

    private boolean oneIn(int number) {
        return random.nextInt(number) == 0;
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** A duration on the grid. */
    private int minutes(int about) {
        return Math.ceilDiv(about + random.nextInt(16), grid) * grid;
    }

    private LocalTime onGrid(int fromHour, int toHour) {
        return LocalTime.MIN.plusMinutes((long) random.nextInt(fromHour * 60 / grid, toHour * 60 / grid) * grid);
    }

    private LocalTime anyTime(int fromHour, int toHour) {
        return LocalTime.MIN.plusMinutes(random.nextInt(fromHour * 60, toHour * 60));
    }

    private LocalDate anyDay() {
        return MONDAY.plusDays(random.nextInt(weeks * 7));
    }

    private @Nullable Lunch lunch() {
        LocalTime from = oneIn(2) ? LocalTime.of(11, 30) : anyTime(11, 12);
        return oneIn(3) ? null : new Lunch(from, from.plusMinutes(random.nextInt(50, 130)), random.nextInt(15, 50));
    }

    private Set<LocalDate> closedDays() {
        return oneIn(2) ? Set.of() : Set.of(anyDay(), anyDay().plusDays(60));
    }

    private List<Interval> intervals() {
        return oneIn(2)
                ? List.of()
                : List.of(new Interval(anyDay().atTime(anyTime(0, 12)),
                        MONDAY.plusDays(weeks * 7L + random.nextInt(2)).atTime(anyTime(12, 24)))).stream()
                        .map(interval -> new Interval(interval.from(),
                                interval.from().plusMinutes(random.nextInt(1, 3000))))
                        .toList();
    }

    private List<WeeklyWindow> windows(int oneInDays) {
        return Arrays.stream(DayOfWeek.values()).filter(day -> !oneIn(oneInDays))
                .map(day -> new WeeklyWindow(day, anyTime(7, 12), anyTime(12, 17))).toList();
    }

    private Room room(int number) {
        Set<RoomUse> uses = Arrays.stream(RoomUse.values()).filter(use -> number == 0 || !oneIn(3))
                .collect(Collectors.toSet());
        List<WeeklyWindow> open = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            if (oneIn(3)) {
                open.add(new WeeklyWindow(day, anyTime(7, 10), anyTime(11, 13)));
                open.add(new WeeklyWindow(day, anyTime(13, 14), anyTime(15, 19)));
            } else if (!oneIn(5)) {
                open.add(new WeeklyWindow(day, LocalTime.of(7, 0), LocalTime.of(19, 0)));
            }
        }
        return new Room("room" + number, "", any(sites), random.nextInt(1, 6), uses, oneIn(2), open, intervals());
    }

    private Therapist therapist(int number) {
        List<Shift> shifts = new ArrayList<>();
        MONDAY.minusDays(1).datesUntil(MONDAY.plusDays(weeks * 7L + 1)).filter(date -> !oneIn(4)).forEach(date -> {
            if (oneIn(3)) {
                shifts.add(new Shift(any(sites), date.atTime(anyTime(7, 9)), date.atTime(anyTime(11, 13))));
                shifts.add(new Shift(any(sites), date.atTime(anyTime(13, 14)), date.atTime(anyTime(15, 18))));
            } else {
                shifts.add(new Shift(any(sites), date.atTime(8, 0), date.atTime(15, 30)));
            }
        });
        return new Therapist("t" + number, "", skills(3), shifts);
    }

    private Set<String> skills(int lacksOneIn) {
        return Arrays.stream(SKILLS).filter(skill -> !oneIn(lacksOneIn)).collect(Collectors.toSet());
    }

    private RehabClass rehabClass(int number) {
        ClassKind kind = number == 0 ? ClassKind.BACK : ClassKind.values()[random.nextInt(3)];
        List<ClassDay> days = Arrays.stream(DayOfWeek.values()).filter(day -> oneIn(3))
                .map(day -> new ClassDay(day, IntStream.range(0, random.nextInt(1, 4))
                        .mapToObj(i -> onGrid(6, 17)).distinct().toList()))
                .toList();
        LocalDate first = oneIn(3) ? MONDAY.plusDays(random.nextInt(5)) : null;
        return new RehabClass("class" + number, "", kind, any(sites), "CLASS", random.nextInt(1, 5), minutes(45), first,
                oneIn(3) ? MONDAY.plusDays(random.nextInt(5, 20)) : null, days);
    }

    private List<Pathway> pathways() {
        return IntStream.range(0, PATHWAYS.length).mapToObj(i -> new Pathway(PATHWAYS[i], "", random.nextInt(4, 9),
                minutes(30), new Training(random.nextInt(2, 6), random.nextInt(1, 4), minutes(20), Setting.values()[i],
                        random.nextInt(1, 3)),
                List.of(2, 3, 3),
                List.of(new Review(SessionKind.REEVALUATION, 2, minutes(20)),
                        new Review(SessionKind.CLOSING, 3, minutes(10)),
                        new Review(SessionKind.CLOSING, Review.AFTER_LAST_WEEK, minutes(40))),
                oneIn(3) ? new Admission(true, 18, null, Set.of()) : Admission.ANYBODY, null)).toList();
    }

    private Citizen citizen(int number) {
        Referral referral = new Referral(MONDAY.minusDays(random.nextInt(-6, 12)),
                oneIn(5) ? Set.of(Region.NECK) : Set.of(Region.LUMBAR), !oneIn(12), null, null, null,
                FollowsInstruction.YES,
                oneIn(6) ? Set.of(Condition.DIAGNOSIS_SPECIFIC_START) : Set.of());
        Course course = oneIn(3)
                ? null
                : new Course(random.nextInt(4), oneIn(2) ? null : oneIn(5) ? "gone" : "t" + random.nextInt(3));
        Set<ClassKind> suits = oneIn(3) ? Set.of(ClassKind.BACK) : Citizen.DEFAULT_SUITS_CLASSES;
        return new Citizen("c" + number, oneIn(2) ? sites : List.of(any(sites)), any(List.of(PATHWAYS)), referral,
                oneIn(8) ? 17 : 50, null, suits, oneIn(3) ? skills(2) : Set.of(), oneIn(4),
                oneIn(3) ? windows(5) : List.of(), intervals(), oneIn(2) ? windows(3) : List.of(), null, course);
    }

    private Map<String, Integer> weights() {
        Map<String, Integer> weights = new HashMap<>();
        if (oneIn(2)) {
            Arrays.stream(Rule.values()).filter(rule -> rule.level() != Level.HARD && oneIn(4))
                    .forEach(rule -> weights.put(rule.id(), oneIn(2) ? 0 : 2 * rule.defaultWeight()));
        }
        return weights;
    }
}
