package dk.holdplan.check;

import static dk.holdplan.check.SampleFacts.MONDAY;
import static dk.holdplan.check.SampleFacts.at;
import static dk.holdplan.check.SampleFacts.backClass;
import static dk.holdplan.check.SampleFacts.citizen;
import static dk.holdplan.check.SampleFacts.day;
import static dk.holdplan.check.SampleFacts.pathway;
import static dk.holdplan.check.SampleFacts.room;
import static dk.holdplan.check.SampleFacts.shift;
import static dk.holdplan.check.SampleFacts.therapist;
import static dk.holdplan.check.SampleFacts.training;
import static dk.holdplan.check.SampleFacts.window;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.problem.Course;
import dk.holdplan.problem.Horizon;
import dk.holdplan.problem.Interval;
import dk.holdplan.problem.Lunch;
import dk.holdplan.problem.Pathway;
import dk.holdplan.problem.Pathway.Review;
import dk.holdplan.problem.RoomUse;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.problem.Shift;
import dk.holdplan.problem.Site;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each kind of issue by a problem that is wrong in one way; more than 250 lines, since there are as many kinds. */
class ProblemCheckTest {

    private final SampleFacts facts = new SampleFacts();

    @Test
    void findsNothingInAProblemThatIsInOrder() {
        assertThat(facts.issues()).isEmpty();
    }

    @Test
    void findsEveryIssueAtOnceAndListsErrorsFirst() {
        facts.horizon = new Horizon(MONDAY.plusDays(1), 27);
        facts.therapists.set(0, therapist("anna", shift("08:10", "16:00")));
        facts.citizens.set(0, citizen("c1", "nowhere", List.of("south"), Set.of(), List.of(), List.of(), null));

        assertFound("ERROR NOT_A_MONDAY /horizon/firstDay", "ERROR OUT_OF_RANGE /horizon/weeks",
                "ERROR UNKNOWN_REFERENCE /citizens/0/sites/0", "ERROR UNKNOWN_REFERENCE /citizens/0/pathway",
                "WARNING OFF_GRID /therapists/0/shifts/0/from");
    }

    @Test
    void findsAnUnknownTimeZone() {
        facts.timeZone = "Europe/Roenne";
        assertFound("ERROR UNKNOWN_TIME_ZONE /timeZone");
    }

    @Test
    void findsAGridThatIsNotOffered() {
        facts.grid = 25;
        assertFound("ERROR OUT_OF_RANGE /gridMinutes");
    }

    @Test
    void findsALunchThatIsReversedOrLongerThanItsWindow() {
        facts.lunch = new Lunch(LocalTime.of(13, 0), LocalTime.of(11, 0), 30);
        assertFound("ERROR EMPTY_INTERVAL /lunch");
        facts.lunch = new Lunch(LocalTime.of(11, 0), LocalTime.of(11, 30), 45);
        assertFound("ERROR OUT_OF_RANGE /lunch/minutes");
        facts.lunch = new Lunch(LocalTime.of(11, 5), LocalTime.of(13, 0), 40);
        assertFound("WARNING OFF_GRID /lunch/from", "WARNING OFF_GRID /lunch/minutes");
    }

    @Test
    void findsIdsThatAreEmptyTooLongOrThereTwice() {
        facts.sites.add(new Site("", ""));
        facts.rooms.add(room("gym", "north", RoomUse.INDIVIDUAL));
        facts.citizens.add(citizen("x".repeat(65)));
        assertFound("ERROR OUT_OF_RANGE /sites/1/id", "ERROR DUPLICATE_ID /rooms/2/id",
                "ERROR OUT_OF_RANGE /citizens/1/id");
    }

    @Test
    void findsIdsThatCannotBeAskedFor() {
        facts.therapists.set(0, therapist("north/anna", shift("08:00", "16:00")));
        facts.rooms.set(0, room("Sal 1;2", "north", RoomUse.INDIVIDUAL));
        facts.citizens.set(0, citizen("c%2042", "path", List.of("north"), Set.of(), List.of(), List.of(), null));
        facts.citizens.add(citizen("..", "path", List.of("north"), Set.of(), List.of(), List.of(), null));
        facts.citizens.add(citizen("c1\u00a0", "path", List.of("north"), Set.of(), List.of(), List.of(), null));
        facts.citizens.add(citizen("æ ø.å", "path", List.of("north"), Set.of(), List.of(), List.of(), null));
        assertFound("ERROR BAD_FORMAT /rooms/0/id", "ERROR BAD_FORMAT /therapists/0/id",
                "ERROR BAD_FORMAT /citizens/0/id", "ERROR BAD_FORMAT /citizens/1/id",
                "ERROR BAD_FORMAT /citizens/2/id");
        assertThat(facts.issues()).extracting(Issue::expected).containsOnly(IdShape.EXPECTED);
    }

    @Test
    void findsASiteThatCannotBeAskedForOnceWhenNoSitesAreListed() {
        facts.sites.clear();
        facts.rooms.add(room("far", "so\\uth", RoomUse.INDIVIDUAL));
        facts.rooms.add(room("near", "so\\uth", RoomUse.BACK));
        assertFound("ERROR BAD_FORMAT /rooms/2/site");
    }

    @Test
    void warnsOfIdsThatLookAlikeAndNamesTheOther() {
        facts.rooms.add(room("Sal Å", "north", RoomUse.INDIVIDUAL));
        facts.rooms.add(room("Sal A\u030a", "north", RoomUse.INDIVIDUAL));
        facts.citizens.add(citizen("C1"));
        facts.citizens.add(citizen("c 1"));
        facts.citizens.add(citizen("cl"));
        assertFound("WARNING LOOKS_ALIKE /rooms/3/id", "WARNING LOOKS_ALIKE /citizens/1/id",
                "WARNING LOOKS_ALIKE /citizens/2/id");
        assertThat(facts.issues().getFirst().message()).isEqualTo("/rooms/3/id: found Sal A\\u030a, "
                + "expected an id that does not look like Sal Å, another one of rooms");
    }

    @Test
    void tellsWhichIdABrokenReferenceLooksLike() {
        facts.therapists.add(therapist("thÅ", shift("08:00", "16:00")));
        facts.citizens.set(0,
                citizen("c1", "path", List.of("north"), Set.of(), List.of(), List.of(), new Course(3, "thA\u030a")));
        assertThat(facts.issues()).singleElement().satisfies(issue -> assertThat(issue.message())
                .startsWith("/citizens/0/course/therapist: found thA\\u030a, ")
                .contains("the id of a therapist, perhaps thÅ;"));
    }

    @Test
    void findsACprNumberAndDoesNotRepeatIt() {
        for (String number : List.of("0101901234", "010190-1234", "610190 1234", "c010190-1234")) {
            facts.citizens.set(0, citizen(number));
            assertFound("ERROR LOOKS_LIKE_CPR /citizens/0/id");
            assertThat(facts.issues().getFirst().message()).doesNotContain("0190");
        }
        for (String pseudonym : List.of("0113901234", "320190-1234", "01019012345")) {
            facts.citizens.set(0, citizen(pseudonym));
            assertFound();
        }
    }

    @Test
    void findsUnknownSitesOnlyWhenSitesAreListed() {
        facts.rooms.add(room("far", "south", RoomUse.INDIVIDUAL));
        assertFound("ERROR UNKNOWN_REFERENCE /rooms/2/site");
        facts.sites.clear();
        assertFound();
    }

    @Test
    void takesACourseWithATherapistWhoLeftAsAWarning() {
        facts.citizens.set(0,
                citizen("c1", "path", List.of("north"), Set.of(), List.of(), List.of(), new Course(3, "gone")));
        assertFound("WARNING UNKNOWN_REFERENCE /citizens/0/course/therapist");
    }

    @Test
    void findsShiftsThatAreReversedOverlapOrGoOnTheNextDay() {
        facts.therapists.set(0, therapist("anna", shift("12:00", "16:00"), shift("08:00", "12:15"),
                shift("16:00", "16:00"), new Shift("north", at("17:00"), at("17:00").plusDays(1))));
        assertFound("ERROR EMPTY_INTERVAL /therapists/0/shifts/2", "ERROR CROSSES_MIDNIGHT /therapists/0/shifts/3",
                "ERROR OVERLAPPING_SHIFTS /therapists/0/shifts/0");
    }

    @Test
    void findsAShiftInsideALongerOneAfterAShorterOne() {
        facts.therapists.set(0,
                therapist("anna", shift("08:00", "16:00"), shift("09:00", "10:00"), shift("11:00", "12:00")));
        assertFound("ERROR OVERLAPPING_SHIFTS /therapists/0/shifts/1",
                "ERROR OVERLAPPING_SHIFTS /therapists/0/shifts/2");
    }

    @Test
    void findsAClassWithTwoEntriesOnOneWeekday() {
        facts.classes.set(0, backClass(day(DayOfWeek.MONDAY, "09:00"), day(DayOfWeek.TUESDAY, "09:00"),
                day(DayOfWeek.MONDAY, "10:00")));
        assertFound("ERROR TWO_ENTRIES_ONE_WEEKDAY /classes/0/meetings/2/day");
    }

    @Test
    void findsClassStartsThatAreOffTheGridTwiceThereOrTooLate() {
        facts.classes.set(0, backClass(day(DayOfWeek.MONDAY, "09:10", "10:00", "10:00", "23:00")));
        assertFound("ERROR DUPLICATE_VALUE /classes/0/meetings/0/starts/2",
                "ERROR OFF_GRID /classes/0/meetings/0/starts/0",
                "ERROR CROSSES_MIDNIGHT /classes/0/meetings/0/starts/3");
        facts.classes.set(0, backClass(day(DayOfWeek.MONDAY)));
        assertFound("ERROR OUT_OF_RANGE /classes/0/meetings/0/starts");
    }

    @Test
    void findsDurationsOffTheGrid() {
        facts.classes.set(0, backClass(50, null, null, day(DayOfWeek.MONDAY, "09:00")));
        facts.pathways.set(0, pathway(40, training(8, 2, 20), new Review(SessionKind.CLOSING, -1, 25)));
        assertFound("ERROR OFF_GRID /classes/0/minutes", "ERROR OFF_GRID /pathways/0/examinationMinutes",
                "ERROR OFF_GRID /pathways/0/training/minutes", "ERROR OFF_GRID /pathways/0/reviews/0/minutes");
    }

    @Test
    void findsASeasonThatEndsBeforeItStarts() {
        facts.classes.set(0, backClass(60, MONDAY, MONDAY.minusDays(1), day(DayOfWeek.MONDAY, "09:00")));
        assertFound("ERROR EMPTY_INTERVAL /classes/0/until");
    }

    @Test
    void findsNumbersOfPathwaysBeyondTheirLimits() {
        facts.pathways.set(0, pathway(0, training(-1, 8, 30), new Review(SessionKind.TRAINING, -2, 30)));
        assertFound("ERROR OUT_OF_RANGE /pathways/0/examinationMinutes",
                "ERROR OUT_OF_RANGE /pathways/0/training/weeks", "ERROR OUT_OF_RANGE /pathways/0/training/perWeek",
                "ERROR UNKNOWN_VALUE /pathways/0/reviews/0/kind", "ERROR OUT_OF_RANGE /pathways/0/reviews/0/week");
    }

    @Test
    void warnsOfARedFlagThatNoCitizenCanHave() {
        Pathway path = pathway(60, training(8, 2, 30));
        facts.pathways.set(0,
                new Pathway(path.id(), path.name(), 7, 60, path.training(), List.of(), List.of(),
                        new Pathway.Admission(false, null, null, Set.of("SPINAL_TUMOUR", "SPINAL_TUMOR")), null));
        assertFound("WARNING UNKNOWN_VALUE /pathways/0/admission/redFlags");
    }

    @Test
    void findsCitizensWithoutSitesAndWithReversedTimes() {
        facts.citizens.set(0,
                citizen("c1", "path", List.of(), Set.of(), List.of(window(DayOfWeek.MONDAY, "12:00", "08:00")),
                        List.of(new Interval(at("12:00"), at("12:00"))), new Course(-27, null)));
        assertFound("ERROR OUT_OF_RANGE /citizens/0/sites", "ERROR OUT_OF_RANGE /citizens/0/course/weeksDone",
                "ERROR EMPTY_INTERVAL /citizens/0/available/0", "ERROR EMPTY_INTERVAL /citizens/0/absent/0");
    }

    @Test
    void findsWeightsThatNoRuleHasOrThatReward() {
        facts.weights.put("waitDay", -1);
        facts.weights.put("wait/day", 3);
        facts.weights.put("H01", 3);
        assertFound("ERROR UNKNOWN_WEIGHT /weights/H01", "ERROR UNKNOWN_WEIGHT /weights/wait~1day",
                "ERROR OUT_OF_RANGE /weights/waitDay");
    }

    @Test
    void warnsOfAClassThatNoRoomOrTherapistCanServe() {
        facts.rooms.remove(1);
        facts.therapists.set(0, therapist("anna", shift("08:00", "09:45")));
        assertFound("WARNING CLASS_WITHOUT_ROOM /classes/0", "WARNING CLASS_WITHOUT_THERAPIST /classes/0");
    }

    @Test
    void warnsOfACitizenWhomNobodyCanServe() {
        facts.sites.add(new Site("south", "South"));
        facts.citizens.set(0,
                citizen("c1", "path", List.of("south"), Set.of("NECK"), List.of(), List.of(), new Course(3, null)));
        assertFound("WARNING CITIZEN_WITHOUT_ROOM /citizens/0/sites",
                "WARNING CITIZEN_WITHOUT_THERAPIST /citizens/0/needsSkills");
    }

    @Test
    void warnsOfACitizenWhoCanNeverCome() {
        facts.horizon = new Horizon(MONDAY, 1, false);
        facts.citizens.set(0, citizen("c1", "path", List.of("north"), Set.of(),
                List.of(window(DayOfWeek.MONDAY, "15:00", "18:00")),
                List.of(new Interval(at("10:00"), at("15:30")), new Interval(at("15:45"), at("18:00"))), null));
        assertFound();
        facts.citizens.set(0,
                citizen("c1", "path", List.of("north"), Set.of(), List.of(window(DayOfWeek.MONDAY, "15:00", "18:00")),
                        List.of(new Interval(at("10:00"), at("15:30")), new Interval(at("15:40"), at("18:00"))), null));
        assertFound("WARNING CITIZEN_NEVER_FREE /citizens/0");
    }

    private void assertFound(String... expected) {
        assertThat(facts.issues()).extracting(issue -> issue.severity() + " " + issue.code() + " " + issue.pointer())
                .containsExactly(expected);
    }
}
