package dk.holdplan.change;

import static dk.holdplan.change.ChangesTest.changed;
import static dk.holdplan.change.ChangesTest.issues;
import static dk.holdplan.problem.CitizenFixture.citizen;
import static dk.holdplan.problem.ProblemFixture.MONDAY;
import static dk.holdplan.problem.ProblemFixture.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.holdplan.change.Change.CitizenAssessed;
import dk.holdplan.change.Change.NewReferral;
import dk.holdplan.change.Change.OwnPlaces;
import dk.holdplan.change.Change.StartPostponed;
import dk.holdplan.change.Change.TherapistWanted;
import dk.holdplan.change.Change.TherapistsExcluded;
import dk.holdplan.change.Change.TrainingChanged;
import dk.holdplan.check.Issue;
import dk.holdplan.check.IssueCode;
import dk.holdplan.demand.Needs;
import dk.holdplan.demand.Refusal;
import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.ClassKind;
import dk.holdplan.problem.Condition;
import dk.holdplan.problem.Course.Slot;
import dk.holdplan.problem.FollowsInstruction;
import dk.holdplan.problem.Pathway;
import dk.holdplan.problem.Pathway.Admission;
import dk.holdplan.problem.Pathway.Training;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.ProblemFixture;
import dk.holdplan.problem.Referral;
import dk.holdplan.problem.Region;
import dk.holdplan.problem.RoomUse;
import dk.holdplan.problem.Setting;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is known of citizens and what they want: the second edition's fields, one kind of change for each wish. */
class CitizenChangesTest {

    private static final LocalDate RECEIVED = MONDAY.minusDays(3);
    private static final CitizenAssessed NOTHING = new CitizenAssessed("new", Set.of(), Set.of(), Map.of(), null,
            null, null, null);

    private final Problem parent = new ProblemFixture().therapist("anna", "CLASS").therapist("bent")
            .room("cell", RoomUse.INDIVIDUAL).room("gym", RoomUse.BACK)
            .rehabClass("back", ClassKind.BACK, 8, day(DayOfWeek.MONDAY, "09:00"), day(DayOfWeek.THURSDAY, "09:00"))
            .pathway(new Pathway("path", "", 7, 30, new Training(8, 2, 30, Setting.CLASS_IF_SUITABLE, 2), List.of(),
                    List.of(),
                    new Admission(true, 17, 90, Set.of("TRAUMA"), true,
                            Set.of("RED_FLAG", "CANNOT_FOLLOW_INSTRUCTION")),
                    null))
            .citizens(citizen("new").referredOn(RECEIVED), citizen("old").ownTherapist("anna")).build();

    @BeforeEach
    void onlyTheSecondEditionHasTheseFields() {
    }

    private static CitizenAssessed assessed(Set<Condition> found, Set<Condition> cleared) {
        return new CitizenAssessed("new", found, cleared, Map.of(), null, null, null, null);
    }

    private static Citizen of(String id, Problem problem) {
        return problem.citizens().stream().filter(citizen -> citizen.id().equals(id)).findFirst().orElseThrow();
    }

    private static List<Issue> found(Problem problem, Change... changes) {
        return Changes.apply(problem, List.of(), List.of(changes), null).issues();
    }

    private static List<Refusal> reasons(Problem problem) {
        return Needs.of(problem).get("new").refusals();
    }

    /** The flag is seen at the examination, and cleared by somebody competent a day later. */
    @Test
    void decidesOnAConditionByWhatSomebodyCompetentFound() {
        Problem flagged = changed(parent, assessed(Set.of(Condition.TRAUMA), Set.of()));
        Problem cleared = changed(flagged, assessed(Set.of(), Set.of(Condition.TRAUMA)));
        Problem again = changed(cleared, assessed(Set.of(Condition.TRAUMA), Set.of()));
        Problem ending = changed(flagged, new CitizenAssessed("new", Set.of(), Set.of(),
                Map.of(Condition.TRAUMA, MONDAY.minusDays(1)), null, null, null, null));

        assertThat(reasons(flagged)).containsExactly(Refusal.RED_FLAG);
        assertThat(reasons(cleared)).isEmpty();
        assertThat(of("new", cleared).referral().conditions()).containsExactly(Condition.TRAUMA);
        assertThat(reasons(again)).containsExactly(Refusal.RED_FLAG);
        assertThat(reasons(ending)).isEmpty();
    }

    @Test
    void decidesByWhatHasBecomeKnown() {
        Referral bare = new Referral(RECEIVED, Set.of(Region.LUMBAR), false, null, null, null, FollowsInstruction.NO,
                Set.of());
        Citizen waiting = of("new", parent).withReferral(bare).withHistory(15, MONDAY.minusDays(10));
        Problem before = parent.withCitizens(List.of(waiting, of("old", parent)));

        Problem after = changed(before, new CitizenAssessed("new", Set.of(), Set.of(), Map.of(),
                FollowsInstruction.WITH_COMPANION, true, 51, MONDAY.minusDays(200)));

        assertThat(reasons(before)).hasSize(4);
        assertThat(reasons(after)).isEmpty();
    }

    /** Nothing is said of somebody who is admitted; else who decides, or that nobody does. */
    @Test
    void tellsWhenSomethingStillSpeaksAgainstAdmission() {
        Change flag = assessed(Set.of(Condition.TRAUMA), Set.of());
        Change young = new CitizenAssessed("new", Set.of(Condition.TRAUMA), Set.of(), Map.of(), null, null, 17, null);
        Citizen other = of("new", changed(parent, flag)).withId("other");

        assertThat(found(parent, flag)).extracting(Issue::code, Issue::pointer, Issue::value)
                .containsExactly(tuple(IssueCode.NOT_ADMITTED, "/changes/0", "RED_FLAG"));
        assertThat(found(parent, flag).getFirst().expected()).startsWith("a person's decision");
        assertThat(found(parent, young)).extracting(Issue::value).containsExactly("RED_FLAG, TOO_YOUNG");
        assertThat(found(parent, young).getFirst().expected()).startsWith("facts with which");
        assertThat(found(parent, flag, assessed(Set.of(), Set.of(Condition.TRAUMA)))).isEmpty();
        assertThat(found(parent, new NewReferral(other))).extracting(Issue::pointer)
                .containsExactly("/changes/0/citizen");
    }

    @Test
    void postponesAStartAndTakesThatBack() {
        Problem later = changed(parent, new StartPostponed("new", MONDAY.plusDays(2)));

        assertThat(of("new", later).referral().postponedUntil()).isEqualTo(MONDAY.plusDays(2));
        assertThat(changed(later, new StartPostponed("new", null))).isEqualTo(changed(parent));
        assertThat(found(parent, new StartPostponed("new", null), new StartPostponed("new", RECEIVED),
                new StartPostponed("old", MONDAY))).extracting(Issue::code).containsOnly(IssueCode.WITHOUT_EFFECT)
                .hasSize(3);
    }

    @Test
    void givesPlacesToWhoseCourseHasBegun() {
        Slot monday = new Slot("back", DayOfWeek.MONDAY);

        Citizen changed = of("old", changed(parent, new OwnPlaces("old", List.of(monday))));

        assertThat(changed.ownSlots()).containsExactly(monday);
        assertThat(changed.course().weeksDone()).isEqualTo(of("old", parent).course().weeksDone());
        assertThat(changed.ownTherapist()).isEqualTo("anna");
        assertThat(issues(parent, new OwnPlaces("new", List.of(monday)), new OwnPlaces("old", List.of(monday, monday))))
                .containsExactlyInAnyOrder("UNKNOWN_REFERENCE /changes/0/citizen",
                        "DUPLICATE_VALUE /changes/1/slots/1");
        assertThat(found(parent, new OwnPlaces("old", List.of(new Slot("gone", DayOfWeek.MONDAY)))))
                .extracting(Issue::pointer).containsExactly("/changes/0/slots/0/class");
    }

    @Test
    void changesTheTherapistOfACourseAndOfANewcomer() {
        Problem changed = changed(parent, new TherapistWanted("old", "bent"), new TherapistWanted("new", "anna"));
        Problem alone = changed(changed, new TherapistsExcluded("old", Set.of("bent")));

        assertThat(of("old", changed).ownTherapist()).isEqualTo("bent");
        assertThat(of("new", changed).ownTherapist()).isEqualTo("anna");
        assertThat(of("old", alone).ownTherapist()).isNull();
        assertThat(of("old", alone).notTherapists()).containsExactly("bent");
        assertThat(of("new", alone).ownTherapist()).isEqualTo("anna");
        assertThat(found(alone, new TherapistWanted("old", "bent"))).extracting(Issue::code)
                .containsExactly(IssueCode.WITHOUT_EFFECT);
        assertThat(found(parent, new TherapistWanted("new", "benny"))).extracting(Issue::pointer)
                .containsExactly("/changes/0/therapist");
        assertThat(found(parent, new TherapistsExcluded("new", Set.of("benny")))).extracting(Issue::pointer)
                .containsExactly("/changes/0/therapists");
    }

    @Test
    void changesHowMuchACitizenTrains() {
        Citizen changed = of("old", changed(parent, new TrainingChanged("old", 1, null, null),
                new TrainingChanged("old", null, 45, 10)));

        assertThat(changed.perWeek()).isEqualTo(1);
        assertThat(changed.minutes()).isEqualTo(45);
        assertThat(changed.trainingWeeks()).isEqualTo(10);
        assertThat(issues(parent, new TrainingChanged("old", 9, 31, -1), new TrainingChanged("new", null, null, null),
                new TrainingChanged("nobody", 1, null, null))).containsExactlyInAnyOrder(
                        "OUT_OF_RANGE /changes/0/perWeek", "OFF_GRID /changes/0/minutes",
                        "OUT_OF_RANGE /changes/0/trainingWeeks", "MISSING_FIELD /changes/1/perWeek",
                        "UNKNOWN_REFERENCE /changes/2/citizen");
    }

    @Test
    void tellsWhatIsWrongWithAnAssessment() {
        assertThat(issues(parent, NOTHING, assessed(Set.of(Condition.TRAUMA), Set.of(Condition.TRAUMA)),
                assessed(Set.of(), Set.of(Condition.SEVERE_PAIN)),
                new CitizenAssessed("new", Set.of(), Set.of(), Map.of(), null, null, 200, null)))
                .contains("MISSING_FIELD /changes/0/cleared", "DUPLICATE_VALUE /changes/1/cleared",
                        "UNKNOWN_REFERENCE /changes/2/cleared", "OUT_OF_RANGE /changes/3/age");
    }
}
