package dk.holdplan.change;

import static dk.holdplan.problem.CitizenFixture.citizen;
import static dk.holdplan.problem.ProblemFixture.alone;
import static dk.holdplan.problem.ProblemFixture.at;
import static dk.holdplan.problem.ProblemFixture.day;
import static dk.holdplan.problem.ProblemFixture.inClass;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.change.Change.CitizenAbsent;
import dk.holdplan.change.Change.CitizenAssessed;
import dk.holdplan.change.Change.CitizenWithdrawn;
import dk.holdplan.change.Change.ClassChanged;
import dk.holdplan.change.Change.NewReferral;
import dk.holdplan.change.Change.RoomClosed;
import dk.holdplan.change.Change.TherapistAbsent;
import dk.holdplan.plan.Plan.Unplaced;
import dk.holdplan.problem.ClassKind;
import dk.holdplan.problem.Condition;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.ProblemFixture;
import dk.holdplan.problem.Room;
import dk.holdplan.problem.RoomUse;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.problem.Setting;
import dk.holdplan.problem.Shift;
import dk.holdplan.problem.Therapist;
import dk.holdplan.rule.Rule;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DryRunTest {

    private static final LocalDateTime TUESDAY = at(DayOfWeek.TUESDAY, "00:00");
    private static final LocalDateTime SATURDAY = at(DayOfWeek.SATURDAY, "00:00");
    private static final Session MONDAY = alone("c1", SessionKind.TRAINING, at(DayOfWeek.MONDAY, "08:00"), 30, "bent",
            "cell");
    private static final Session FRIDAY = alone("c1", SessionKind.TRAINING, at(DayOfWeek.FRIDAY, "08:00"), 30, "bent",
            "cell");
    private static final List<Session> MEETING = IntStream.rangeClosed(2, 4)
            .mapToObj(number -> inClass("c" + number, at(DayOfWeek.THURSDAY, "09:00"), "anna", "gym", "back")).toList();
    private static final List<Session> SESSIONS = Stream.concat(Stream.of(FRIDAY, MONDAY), MEETING.stream()).toList();

    private final Problem parent = new ProblemFixture().therapist("anna", "CLASS").therapist("bent")
            .room("cell", RoomUse.INDIVIDUAL).room("gym", RoomUse.BACK)
            .rehabClass("back", ClassKind.BACK, 8, day(DayOfWeek.THURSDAY, "09:00"))
            .pathway("path", Setting.CLASS_IF_SUITABLE, 2).pathway("once", Setting.CLASS_IF_SUITABLE, 1)
            .citizens(citizen("c1"), citizen("c2").on("once"), citizen("c3").on("once"), citizen("c4").on("once"))
            .build();

    @Test
    void findsNothingWhenNothingIsBroken() {
        DryRun run = run(new TherapistAbsent("bent", TUESDAY, at(DayOfWeek.THURSDAY, "12:00")));

        assertThat(run).isEqualTo(new DryRun(5, 1, List.of(), List.of()));
    }

    /** Anna's day is made longer, so that she is owed a lunch: of her three sessions at noon the last has to go. */
    @Test
    void namesWhoeverHasToGoForALunch() {
        Problem noon = new ProblemFixture().lunch("11:00", "13:00", 30)
                .therapist(new Therapist("anna", "anna", Set.of(),
                        List.of(new Shift(ProblemFixture.SITE, at(DayOfWeek.MONDAY, "11:15"),
                                at(DayOfWeek.MONDAY, "16:00")))))
                .room("cell", RoomUse.INDIVIDUAL).pathway("path", Setting.INDIVIDUAL, 1)
                .citizens(citizen("c1"), citizen("c2"), citizen("c3")).build();
        List<Session> day = List.of(noon("c1", "11:15"), noon("c2", "11:45"), noon("c3", "12:15"));
        Problem longer = Objects.requireNonNull(Changes.apply(noon, day, List.of(new Change.TherapistOnShift("anna",
                ProblemFixture.SITE, at(DayOfWeek.MONDAY, "11:00"), at(DayOfWeek.MONDAY, "11:15"))), null).problem());
        Problem same = Objects.requireNonNull(Changes.apply(noon, day, List.of(), null).problem());

        assertThat(DryRun.of(same).broken()).isEmpty();
        assertThat(DryRun.of(longer).broken()).containsExactly(new BrokenSession(day.getLast(), Set.of(Rule.H10)));
        assertThat(DryRun.of(longer).open()).containsExactly(new Unplaced("c3", SessionKind.TRAINING, 0));
    }

    /** Bent and Anna lead a class of two and a class of one at two starts of a weekday that is to have one. */
    @Test
    void leavesTheLargerMeetingOfTwoThatCannotBothStay() {
        List<Session> sessions = List.of(inClass("c2", at(DayOfWeek.THURSDAY, "09:00"), "anna", "gym", "back"),
                inClass("c3", at(DayOfWeek.THURSDAY, "09:00"), "anna", "gym", "back"),
                inClass("c4", at(DayOfWeek.THURSDAY, "09:00").plusWeeks(1), "anna", "gym", "back"));
        Problem two = new ProblemFixture().weeks(2).therapist("anna", "CLASS").room("gym", RoomUse.BACK)
                .rehabClass("back", ClassKind.BACK, 8, day(DayOfWeek.THURSDAY, "09:00", "10:00"))
                .pathway("path", Setting.CLASS_IF_SUITABLE, 1)
                .citizens(citizen("c2"), citizen("c3"), citizen("c4")).build();
        List<Session> apart = List.of(sessions.get(0), sessions.get(1),
                inClass("c4", at(DayOfWeek.THURSDAY, "10:00").plusWeeks(1), "anna", "gym", "back"));
        Problem changed = Objects.requireNonNull(Changes.apply(two, apart, List.of(), null).problem());

        assertThat(DryRun.of(changed).broken())
                .containsExactly(new BrokenSession(apart.getLast(), Set.of(Rule.H05)));
    }

    private static Session noon(String citizen, String start) {
        return alone(citizen, SessionKind.TRAINING, at(DayOfWeek.MONDAY, start), 30, "anna", "cell");
    }

    @Test
    void tellsEachBrokenSessionOnceWithAllItsRules() {
        DryRun run = run(new TherapistAbsent("bent", at(DayOfWeek.MONDAY, "00:00"), SATURDAY),
                new RoomClosed("cell", TUESDAY, SATURDAY), new CitizenAbsent("c1", TUESDAY, SATURDAY));

        assertThat(run.broken())
                .containsExactly(new BrokenSession(FRIDAY, Set.of(Rule.H08, Rule.H13, Rule.H15)));
        assertThat(run.open()).containsExactly(new Unplaced("c1", SessionKind.TRAINING, 0));
    }

    @Test
    void countsAsManyOfAMeetingAsAreTooManyAmongThoseWhoCanCome() {
        DryRun run = run(new ClassChanged("back", 1, List.of()), new CitizenAbsent("c4", TUESDAY, SATURDAY));

        assertThat(run.broken()).containsExactly(new BrokenSession(MEETING.get(1), Set.of(Rule.H06)),
                new BrokenSession(MEETING.get(2), Set.of(Rule.H15)));
    }

    @Test
    void countsTheSessionsOfWhoIsNoLongerPlannedAndNotWhatIsPast() {
        DryRun run = run(new CitizenWithdrawn("c1"), new CitizenWithdrawn("c2"),
                new ClassChanged("back", 2, List.of()));

        assertThat(run.broken()).containsExactly(new BrokenSession(MEETING.getFirst(), Set.of(Rule.H01)),
                new BrokenSession(FRIDAY, Set.of(Rule.H01)));
        assertThat(run.open()).isEmpty();
    }

    @Test
    void tellsWhatIsNewlyWanted() {
        DryRun run = run(new NewReferral(new ProblemFixture().citizens(citizen("c5").on("once")).build().citizens()
                .getFirst()));

        assertThat(run.broken()).isEmpty();
        assertThat(run.open()).containsExactly(new Unplaced("c5", SessionKind.TRAINING, 0));
    }

    /** Two at a time in the cell: who is with the therapist who is ill goes, who is beside them stays. */
    @Test
    void leavesAloneWhoIsBesideTheTherapistWhoIsIll() {
        Room cell = new Room("cell", "", ProblemFixture.SITE, 4, Set.of(RoomUse.INDIVIDUAL), true,
                List.of(ProblemFixture.window(DayOfWeek.MONDAY, "08:00", "16:00")), List.of(), 2, 0, List.of());
        Problem both = new ProblemFixture().therapist("anna").therapist("bent").room(cell)
                .pathway("path", Setting.INDIVIDUAL, 1).citizens(citizen("c1"), citizen("c2"), citizen("c3")).build();
        List<Session> sessions = List.of(noon("c1", "12:00"),
                alone("c2", SessionKind.TRAINING, at(DayOfWeek.MONDAY, "12:00"), 30, "bent", "cell"),
                noon("c3", "12:30"));

        DryRun run = DryRun.of(Objects.requireNonNull(Changes.apply(both, sessions, List.of(new TherapistAbsent("anna",
                at(DayOfWeek.MONDAY, "12:00"), at(DayOfWeek.MONDAY, "12:30"))), null).problem()));

        assertThat(run.broken()).containsExactly(new BrokenSession(sessions.getFirst(), Set.of(Rule.H08)));
    }

    /** Until Friday nothing changes, but for whoever must not be in a class any more. */
    @Test
    void takesOutOfAClassWhoIsNotSafeThereThoughItWasToStay() {
        ChangeList changes = new ChangeList(at(DayOfWeek.FRIDAY, "00:00"), List.of(new CitizenAssessed("c3",
                Set.of(Condition.SEVERE_PAIN), Set.of(), Map.of(), null, null, null, null)));

        Replan today = Replan.of(parent, SESSIONS, changes, TUESDAY);
        Replan thursday = Replan.of(parent, SESSIONS, changes, at(DayOfWeek.THURSDAY, "10:00"));

        assertThat(today.dryRun().broken()).extracting(BrokenSession::session).containsExactly(MEETING.get(1));
        assertThat(today.dryRun().frozen()).isEqualTo(3);
        assertThat(today.repaired(Duration.ofHours(2)).publishedSessions()).doesNotContain(MEETING.get(1)).hasSize(4);
        assertThat(thursday.dryRun().broken()).isEmpty();
    }

    private DryRun run(Change... changes) {
        return DryRun.of(Objects.requireNonNull(Changes.apply(parent, SESSIONS, List.of(changes), TUESDAY).problem()));
    }
}
