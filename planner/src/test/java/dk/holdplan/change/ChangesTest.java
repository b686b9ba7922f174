package dk.holdplan.change;

import static dk.holdplan.problem.CitizenFixture.citizen;
import static dk.holdplan.problem.ProblemFixture.MONDAY;
import static dk.holdplan.problem.ProblemFixture.alone;
import static dk.holdplan.problem.ProblemFixture.at;
import static dk.holdplan.problem.ProblemFixture.day;
import static dk.holdplan.problem.ProblemFixture.shift;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.holdplan.change.Change.CitizenAbsent;
import dk.holdplan.change.Change.CitizenAvailable;
import dk.holdplan.change.Change.CitizenChanged;
import dk.holdplan.change.Change.CitizenWithdrawn;
import dk.holdplan.change.Change.ClassAdded;
import dk.holdplan.change.Change.ClassCancelled;
import dk.holdplan.change.Change.ClassChanged;
import dk.holdplan.change.Change.MeetingCancelled;
import dk.holdplan.change.Change.NewReferral;
import dk.holdplan.change.Change.RoomClosed;
import dk.holdplan.change.Change.RoomOpened;
import dk.holdplan.change.Change.TherapistAbsent;
import dk.holdplan.change.Change.TherapistOnShift;
import dk.holdplan.check.Issue;
import dk.holdplan.check.IssueCode;
import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.CitizenFixture;
import dk.holdplan.problem.ClassKind;
import dk.holdplan.problem.Interval;
import dk.holdplan.problem.OpenDays;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.ProblemFixture;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.RoomUse;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.problem.Setting;
import dk.holdplan.problem.Shift;
import dk.holdplan.problem.WeeklyWindow;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each kind of change, on one week that all share; more than 250 lines, since there are as many kinds. */
class ChangesTest {

    private static final LocalDateTime TUESDAY = at(DayOfWeek.TUESDAY, "00:00");
    private static final LocalDateTime WEDNESDAY = at(DayOfWeek.WEDNESDAY, "00:00");

    private final Problem parent = problem(1, citizen("c1"), citizen("c2"));

    static Problem problem(int weeks, CitizenFixture... citizens) {
        return new ProblemFixture().weeks(weeks).therapist("anna", "CLASS").therapist("bent")
                .room("cell", RoomUse.INDIVIDUAL).room("gym", RoomUse.BACK)
                .rehabClass("back", ClassKind.BACK, 8, day(DayOfWeek.MONDAY, "09:00"),
                        day(DayOfWeek.THURSDAY, "09:00", "10:00"))
                .pathway("path", Setting.CLASS_IF_SUITABLE, 2).citizens(citizens).build();
    }

    private static List<Issue> found(Problem problem, Change... changes) {
        return Changes.apply(problem, List.of(), List.of(changes), null).issues();
    }

    /** Each is accepted, and would change nothing: it was meant otherwise. */
    @Test
    void tellsOfChangesWithoutEffect() {
        Problem closed = new ProblemFixture().therapist("anna").room("cell", RoomUse.INDIVIDUAL)
                .closed(TUESDAY.toLocalDate()).pathway("path", Setting.INDIVIDUAL, 1)
                .citizens(citizen("c1").available(new WeeklyWindow(DayOfWeek.MONDAY, LocalTime.of(8, 0),
                        LocalTime.of(10, 0))))
                .build();
        List<Change> none = List.of(
                new Change.TherapistOnShift("anna", ProblemFixture.SITE, TUESDAY.plusHours(16), TUESDAY.plusHours(17)),
                new Change.RoomOpened("cell", TUESDAY.plusHours(16), TUESDAY.plusHours(17)),
                new Change.CitizenAvailable("c1", TUESDAY.plusHours(9), TUESDAY.plusHours(10)),
                new Change.TherapistOnShift("anna", ProblemFixture.SITE, WEDNESDAY.plusHours(9),
                        WEDNESDAY.plusHours(10)),
                new Change.RoomOpened("cell", WEDNESDAY.plusHours(9), WEDNESDAY.plusHours(10)),
                new Change.RoomOpened("cell", WEDNESDAY.plusWeeks(3).plusHours(17),
                        WEDNESDAY.plusWeeks(3).plusHours(18)),
                new Change.TherapistAbsent("anna", WEDNESDAY.plusHours(18), WEDNESDAY.plusHours(20)),
                new Change.RoomClosed("cell", WEDNESDAY.plusHours(18), WEDNESDAY.plusHours(20)),
                new Change.CitizenAbsent("c1", WEDNESDAY, WEDNESDAY.plusDays(1)),
                new Change.CitizenChanged(closed.citizens().getFirst()));

        assertThat(none).allSatisfy(change -> assertThat(found(closed, change)).extracting(Issue::code)
                .containsExactly(IssueCode.WITHOUT_EFFECT));
        assertThat(none).allSatisfy(change -> assertThat(found(closed, change)).noneMatch(Issue::isError));
        assertThat(found(closed, new Change.TherapistAbsent("anna", WEDNESDAY, WEDNESDAY.plusDays(1)),
                new Change.RoomOpened("cell", WEDNESDAY.plusHours(15), WEDNESDAY.plusHours(17)),
                new Change.CitizenAbsent("c1", TUESDAY.minusDays(1), TUESDAY))).isEmpty();
    }

    @Test
    void tellsWhoCanComeAtAnyTimeOnceTheLastWindowIsGone() {
        Citizen some = problem(1, citizen("c1").available(new WeeklyWindow(DayOfWeek.MONDAY, LocalTime.of(8, 0),
                LocalTime.of(9, 0)))).citizens().getFirst();
        Problem known = problem(1, citizen("c1").available(new WeeklyWindow(DayOfWeek.MONDAY, LocalTime.of(8, 0),
                LocalTime.of(9, 0))));
        Citizen any = problem(1, citizen("c1")).citizens().getFirst();

        assertThat(found(known, new Change.CitizenChanged(any))).extracting(Issue::code, Issue::pointer)
                .containsExactly(tuple(IssueCode.ANY_TIME_NOW, "/changes/0/citizen/available"));
        assertThat(found(problem(1, citizen("c1")), new Change.CitizenChanged(some))).isEmpty();
    }

    @Test
    void publishesTheSessionsAndFreezesWhatIsPast() {
        Session session = alone("c1", SessionKind.TRAINING, at(DayOfWeek.MONDAY, "08:00"), 30, "anna", "cell");

        Problem changed = Changes.apply(parent, List.of(session), List.of(), TUESDAY).problem();

        assertThat(changed.publishedSessions()).containsExactly(session);
        assertThat(changed.published().isFrozen(session)).isTrue();
        assertThat(changed.therapists()).isEqualTo(parent.therapists());
        assertThat(changed.citizens()).isEqualTo(parent.citizens());
    }

    @Test
    void cutsSplitsAndRemovesTheShiftsOfAnAbsentTherapist() {
        Problem changed = changed(parent,
                new TherapistAbsent("bent", at(DayOfWeek.MONDAY, "12:00"), at(DayOfWeek.WEDNESDAY, "09:00")),
                new TherapistAbsent("bent", at(DayOfWeek.THURSDAY, "10:00"), at(DayOfWeek.THURSDAY, "11:00")),
                new TherapistAbsent("bent", at(DayOfWeek.FRIDAY, "16:00"), at(DayOfWeek.FRIDAY, "23:00")));

        assertThat(changed.therapists().get(1).worked()).containsExactly(shift(MONDAY, "08:00", "12:00"),
                shift(MONDAY.plusDays(2), "09:00", "16:00"), shift(MONDAY.plusDays(3), "08:00", "10:00"),
                shift(MONDAY.plusDays(3), "11:00", "16:00"), shift(MONDAY.plusDays(4), "08:00", "16:00"));
        assertThat(changed.therapists().getFirst()).isEqualTo(parent.therapists().getFirst());
    }

    @Test
    void closesRoomsAndKeepsCitizensAway() {
        Problem changed = changed(parent, new RoomClosed("gym", TUESDAY, WEDNESDAY),
                new CitizenAbsent("c2", TUESDAY, WEDNESDAY), new CitizenWithdrawn("c1"));

        assertThat(changed.rooms().get(1).closed()).containsExactly(new Interval(TUESDAY, WEDNESDAY));
        assertThat(changed.citizens()).extracting(Citizen::id).containsExactly("c2");
        assertThat(changed.citizens().getFirst().absent()).containsExactly(new Interval(TUESDAY, WEDNESDAY));
    }

    @Test
    void givesTherapistsMoreTimeInOneShiftPerSite() {
        Problem changed = changed(parent,
                new TherapistOnShift("bent", ProblemFixture.SITE, at(DayOfWeek.MONDAY, "16:00"),
                        at(DayOfWeek.MONDAY, "17:15")),
                new TherapistOnShift("bent", ProblemFixture.SITE, at(DayOfWeek.SATURDAY, "09:00"),
                        at(DayOfWeek.SATURDAY, "11:00")));

        assertThat(changed.therapists().get(1).worked()).extracting(Shift::time).contains(
                shift(MONDAY, "08:00", "17:15").time(), shift(MONDAY.plusDays(1), "08:00", "16:00").time(),
                shift(MONDAY.plusDays(5), "09:00", "11:00").time()).hasSize(6);
    }

    @Test
    void opensARoomAndACitizenOnOneDayOnly() {
        Problem season = problem(2, citizen("c1"),
                citizen("c2").available(ProblemFixture.window(DayOfWeek.MONDAY, "08:00", "10:00")));

        Problem changed = changed(season,
                new RoomClosed("gym", TUESDAY, WEDNESDAY),
                new RoomOpened("gym", at(DayOfWeek.TUESDAY, "15:00"), at(DayOfWeek.TUESDAY, "17:00")),
                new CitizenAvailable("c2", at(DayOfWeek.MONDAY, "09:00"), at(DayOfWeek.MONDAY, "12:00")),
                new CitizenAbsent("c1", TUESDAY, WEDNESDAY),
                new CitizenAvailable("c1", at(DayOfWeek.TUESDAY, "09:00"), at(DayOfWeek.TUESDAY, "12:00")));
        OpenDays first = new OpenDays(List.of(MONDAY, MONDAY.plusDays(1)));
        OpenDays second = new OpenDays(List.of(MONDAY.plusDays(7), MONDAY.plusDays(8)));

        assertThat(first.of(changed.rooms().get(1))).containsExactly(
                new Interval(at(DayOfWeek.MONDAY, "08:00"), at(DayOfWeek.MONDAY, "16:00")),
                new Interval(at(DayOfWeek.TUESDAY, "15:00"), at(DayOfWeek.TUESDAY, "17:00")));
        assertThat(second.of(changed.rooms().get(1))).isEqualTo(second.of(season.rooms().get(1))).hasSize(2);
        assertThat(first.of(changed.citizens().get(1))).containsExactly(
                new Interval(at(DayOfWeek.MONDAY, "08:00"), at(DayOfWeek.MONDAY, "12:00")));
        assertThat(second.of(changed.citizens().get(1))).isEqualTo(second.of(season.citizens().get(1))).hasSize(1);
        assertThat(changed.citizens().getFirst().absent()).containsExactly(
                new Interval(TUESDAY, at(DayOfWeek.TUESDAY, "09:00")),
                new Interval(at(DayOfWeek.TUESDAY, "12:00"), WEDNESDAY));
        assertThat(changed.citizens().getFirst().available()).isEmpty();
    }

    @Test
    void tellsWhyMoreTimeCannotBe() {
        assertThat(issues(parent, new TherapistOnShift("bent", "moon", TUESDAY, WEDNESDAY),
                new RoomOpened("lost", TUESDAY, TUESDAY), new CitizenAvailable("c1", WEDNESDAY, TUESDAY)))
                .containsExactlyInAnyOrder("UNKNOWN_REFERENCE /changes/0/site", "CROSSES_MIDNIGHT /changes/0",
                        "EMPTY_INTERVAL /changes/1", "UNKNOWN_REFERENCE /changes/1/room", "EMPTY_INTERVAL /changes/2");
    }

    @Test
    void takesInNewReferralsAndNewFactsOneAfterTheOther() {
        Citizen fresh = person(citizen("c3").referredOn(MONDAY));
        Citizen changedFacts = person(citizen("c1").neck());

        Problem changed = changed(parent, new NewReferral(fresh), new CitizenChanged(changedFacts),
                new CitizenWithdrawn("c3"), new NewReferral(fresh), new CitizenAbsent("c3", TUESDAY, WEDNESDAY));

        assertThat(changed.citizens()).extracting(Citizen::id).containsExactly("c1", "c2", "c3");
        assertThat(changed.citizens().getFirst()).isEqualTo(changedFacts);
        assertThat(changed.citizens().getLast().absent()).hasSize(1);
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        assertThat(issues(parent, new TherapistAbsent("ghost", WEDNESDAY, TUESDAY),
                new RoomClosed("nowhere", TUESDAY, TUESDAY), new CitizenAbsent("stranger", TUESDAY, WEDNESDAY),
                new CitizenWithdrawn("stranger"), new NewReferral(person(citizen("c1").on("lost"))),
                new CitizenChanged(person(citizen("stranger").referredOn(MONDAY))),
                new ClassChanged("back", null, List.of()),
                new ClassChanged("back", 9, List.of()),
                new ClassAdded(new RehabClass("back", "", ClassKind.BACK, "north", "CLASS", 5, 7, null, null,
                        List.of())),
                new ClassCancelled("lost", MONDAY), new MeetingCancelled("back", MONDAY.plusDays(1))))
                .containsExactlyInAnyOrder("EMPTY_INTERVAL /changes/0", "UNKNOWN_REFERENCE /changes/0/therapist",
                        "EMPTY_INTERVAL /changes/1", "UNKNOWN_REFERENCE /changes/1/room",
                        "UNKNOWN_REFERENCE /changes/2/citizen", "UNKNOWN_REFERENCE /changes/3/citizen",
                        "DUPLICATE_ID /changes/4/citizen/id", "UNKNOWN_REFERENCE /changes/4/citizen/pathway",
                        "UNKNOWN_REFERENCE /changes/5/citizen/id", "MISSING_FIELD /changes/6/capacity",
                        "DUPLICATE_ID /changes/8/class/id", "OFF_GRID /changes/8/class/minutes",
                        "UNKNOWN_REFERENCE /changes/9/class", "OUT_OF_RANGE /changes/10/date");
    }

    @Test
    void warnsOfNewFactsOnly() {
        Problem lonely = problem(1, citizen("c1").needs("MAGIC"));

        ChangedProblem changed = Changes.apply(lonely, List.of(),
                List.of(new NewReferral(person(citizen("c2").needs("LUCK")))), null);

        assertThat(changed.problem()).isNotNull();
        assertThat(changed.issues()).extracting(Issue::pointer).containsExactly("/changes/0/citizen/needsSkills");
    }

    @Test
    void keepsANumberOfAPersonOutOfItsMessages() {
        ChangedProblem changed = Changes.apply(parent, List.of(), List.of(new CitizenWithdrawn("0101701234")), null);

        assertThat(changed.issues()).singleElement()
                .satisfies(issue -> assertThat(issue.value()).isEqualTo("*".repeat(10)));
    }

    static Problem changed(Problem problem, Change... changes) {
        ChangedProblem changed = Changes.apply(problem, List.of(), Arrays.asList(changes), null);
        assertThat(changed.issues()).filteredOn(Issue::isError).isEmpty();
        return changed.problem();
    }

    static List<String> issues(Problem problem, Change... changes) {
        ChangedProblem changed = Changes.apply(problem, List.of(), Arrays.asList(changes), null);
        assertThat(changed.problem()).isNull();
        return changed.issues().stream().map(issue -> issue.code() + " " + issue.pointer()).toList();
    }

    private static Citizen person(CitizenFixture fixture) {
        return new ProblemFixture().citizens(fixture).build().citizens().getFirst();
    }
}
