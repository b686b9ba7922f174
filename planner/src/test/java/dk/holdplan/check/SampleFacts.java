package dk.holdplan.check;

import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.ClassKind;
import dk.holdplan.problem.Course;
import dk.holdplan.problem.FollowsInstruction;
import dk.holdplan.problem.Horizon;
import dk.holdplan.problem.Interval;
import dk.holdplan.problem.Lunch;
import dk.holdplan.problem.Pathway;
import dk.holdplan.problem.Pathway.Admission;
import dk.holdplan.problem.Pathway.Review;
import dk.holdplan.problem.Pathway.Training;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Published;
import dk.holdplan.problem.Referral;
import dk.holdplan.problem.Region;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.RehabClass.ClassDay;
import dk.holdplan.problem.Room;
import dk.holdplan.problem.RoomUse;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.problem.Setting;
import dk.holdplan.problem.Shift;
import dk.holdplan.problem.Site;
import dk.holdplan.problem.Therapist;
import dk.holdplan.problem.WeeklyWindow;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The facts of a small problem without issues, each to be spoiled by a test. */
final class SampleFacts {

    static final LocalDate MONDAY = LocalDate.parse("2026-11-30");

    String name = "sample";
    String timeZone = "Europe/Copenhagen";
    Horizon horizon = new Horizon(MONDAY, 1);
    int grid = 15;
    @Nullable
    Lunch lunch = new Lunch(LocalTime.of(11, 0), LocalTime.of(13, 0), 30);
    final Set<LocalDate> closedDays = new HashSet<>();
    final List<Site> sites = new ArrayList<>(List.of(new Site("north", "North")));
    final List<Room> rooms = new ArrayList<>(List.of(room("room", "north", RoomUse.INDIVIDUAL),
            room("gym", "north", RoomUse.BACK)));
    final List<Therapist> therapists = new ArrayList<>(List.of(therapist("anna", shift("08:00", "16:00"))));
    final List<RehabClass> classes = new ArrayList<>(List.of(backClass(day(DayOfWeek.MONDAY, "09:00", "10:00"))));
    final List<Pathway> pathways = new ArrayList<>(List.of(pathway(60, training(8, 2, 30))));
    final List<Citizen> citizens = new ArrayList<>(List.of(citizen("c1")));
    final Map<String, Integer> weights = new HashMap<>();
    @Nullable
    Published published;

    Problem problem() {
        return new Problem(name, timeZone, horizon, grid, lunch, closedDays, sites, rooms, therapists, classes,
                pathways,
                citizens, published, weights);
    }

    List<Issue> issues() {
        return ProblemCheck.issues(problem());
    }

    static Room room(String id, String site, RoomUse... uses) {
        return new Room(id, id, site, 8, Set.of(uses), false, List.of(window(DayOfWeek.MONDAY, "08:00", "16:00")),
                List.of());
    }

    static Therapist therapist(String id, Shift... shifts) {
        return new Therapist(id, id, Set.of("SPINE", "CLASS_LEADER"), List.of(shifts));
    }

    static Shift shift(String from, String to) {
        return new Shift("north", at(from), at(to));
    }

    static RehabClass backClass(ClassDay... days) {
        return backClass(60, null, null, days);
    }

    static RehabClass backClass(int minutes, @Nullable LocalDate from, @Nullable LocalDate until, ClassDay... days) {
        return new RehabClass("back", "back", ClassKind.BACK, "north", "CLASS_LEADER", 8, minutes, from, until,
                List.of(days));
    }

    static ClassDay day(DayOfWeek day, String... starts) {
        return new ClassDay(day, List.of(starts).stream().map(LocalTime::parse).toList());
    }

    static Pathway pathway(int examinationMinutes, Training training, Review... reviews) {
        return new Pathway("path", "path", 7, examinationMinutes, training, List.of(2), List.of(reviews),
                Admission.ANYBODY, null);
    }

    static Training training(int weeks, int perWeek, int minutes) {
        return new Training(weeks, perWeek, minutes, Setting.CLASS_IF_SUITABLE, 2);
    }

    static Citizen citizen(String id) {
        return citizen(id, "path", List.of("north"), Set.of("SPINE"), List.of(), List.of(), new Course(3, "anna"));
    }

    static Citizen citizen(String id, String pathway, List<String> sites, Set<String> skills,
            List<WeeklyWindow> available, List<Interval> absent, @Nullable Course course) {
        return new Citizen(id, sites, pathway, referral(), 50, 100, Citizen.DEFAULT_SUITS_CLASSES, skills, false,
                available, absent, List.of(), null, course);
    }

    static Referral referral() {
        return new Referral(MONDAY, Set.of(Region.LUMBAR), true, null, null, null, FollowsInstruction.YES, Set.of());
    }

    static Session session(String citizen, String therapist, String room, @Nullable String group) {
        return new Session(citizen, SessionKind.TRAINING, at("09:00"), at("09:30"), therapist, room, group);
    }

    static WeeklyWindow window(DayOfWeek day, String from, String to) {
        return new WeeklyWindow(day, LocalTime.parse(from), LocalTime.parse(to));
    }

    static LocalDateTime at(String time) {
        return MONDAY.atTime(LocalTime.parse(time));
    }
}
