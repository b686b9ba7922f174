package dk.holdplan.explain;

import static dk.holdplan.problem.CitizenFixture.citizen;
import static dk.holdplan.problem.ProblemFixture.MONDAY;
import static dk.holdplan.problem.ProblemFixture.SITE;
import static dk.holdplan.problem.ProblemFixture.alone;
import static dk.holdplan.problem.ProblemFixture.at;
import static dk.holdplan.problem.ProblemFixture.day;
import static dk.holdplan.problem.ProblemFixture.inClass;
import static dk.holdplan.problem.ProblemFixture.shift;
import static dk.holdplan.problem.ProblemFixture.window;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.explain.HandMade.Move;
import dk.holdplan.explain.HandMade.Target;
import dk.holdplan.explain.Reason.Share;
import dk.holdplan.plan.Plan.Unplaced;
import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.ClassKind;
import dk.holdplan.problem.Course;
import dk.holdplan.problem.FollowsInstruction;
import dk.holdplan.problem.Interval;
import dk.holdplan.problem.Pathway;
import dk.holdplan.problem.Pathway.Review;
import dk.holdplan.problem.Pathway.Training;
import dk.holdplan.problem.Pathway.Weeks;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.ProblemFixture;
import dk.holdplan.problem.Published;
import dk.holdplan.problem.RandomSecondEdition;
import dk.holdplan.problem.Referral;
import dk.holdplan.problem.Region;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.RehabClass.Ages;
import dk.holdplan.problem.Room;
import dk.holdplan.problem.RoomUse;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.problem.Setting;
import dk.holdplan.problem.Therapist;
import dk.holdplan.rule.Judge;
import dk.holdplan.rule.Language;
import dk.holdplan.rule.Level;
import dk.holdplan.rule.Sentence;
import dk.holdplan.search.SearchSetup;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Why there is no place, in the words of the second edition of RULES.md; more than 250 lines, since there are as many
 * reasons.
 */
class SecondEditionReasonsTest {

    private static final Unplaced TRAINING = new Unplaced("c1", SessionKind.TRAINING, 0);
    private static final Course RUNNING = new Course(3, null);

    private static Citizen someone(@Nullable Integer age, Course course, Region region, @Nullable LocalDate operated,
            String... notTherapists) {
        return new Citizen("c1", List.of(SITE), "path",
                new Referral(MONDAY.minusDays(30), Set.of(region), true, null, null, operated, FollowsInstruction.YES,
                        Set.of()),
                age, null, Citizen.DEFAULT_SUITS_CLASSES, Set.of(), false, List.of(), List.of(), List.of(), null,
                course,
                null, null, null, Set.of(notTherapists), List.of(), null, null);
    }

    private static Citizen someone() {
        return someone(40, RUNNING, Region.LUMBAR, null);
    }

    private static RehabClass group(int setUp, @Nullable Ages ages, @Nullable LocalDate joinUntil) {
        return new RehabClass("back", "back", ClassKind.BACK, SITE, "CLASS", 8, 60, null, null,
                List.of(day(DayOfWeek.TUESDAY, "08:00")), setUp, 0, 0, ages, joinUntil, List.of());
    }

    private static Problem classes(RehabClass group, Citizen citizen) {
        return new ProblemFixture().pathway("path", Setting.CLASS, 1).therapist("anna", "CLASS")
                .room("gym", RoomUse.BACK).rehabClass(group).build().withCitizens(List.of(citizen));
    }

    /** One therapist who works for half an hour, in a room for so many at a time. */
    private static Problem halfAnHour(int noteMinutes, int parallel, int changeMinutes, Citizen... citizens) {
        Room cell = new Room("cell", "cell", SITE, 3, Set.of(RoomUse.INDIVIDUAL), true,
                List.of(window(DayOfWeek.MONDAY, "08:00", "12:00")), List.of(), parallel, changeMinutes, List.of());
        return new ProblemFixture().pathway("path", Setting.INDIVIDUAL, 1)
                .therapist(new Therapist("anna", "anna", Set.of(), List.of(shift(MONDAY, "09:00", "09:30")), List.of(),
                        noteMinutes, List.of()))
                .therapist("bo").therapist("carl").room(cell).build().withCitizens(List.of(citizens));
    }

    private static List<String> obstacles(Problem problem, Session... sessions) {
        return new Reasons(problem, List.of(sessions)).of(TRAINING).obstacles().stream()
                .map(block -> ReasonSentences.text(block.obstacle(), Language.ENGLISH)).toList();
    }

    private static List<String> lacks(Problem problem) {
        return new Reasons(problem, List.of()).of(TRAINING).lacks().stream().map(lack -> lack.text(Language.ENGLISH))
                .toList();
    }

    @Test
    void aClassThatMeetsAtOpeningTimeCannotBeSetUp() {
        assertThat(obstacles(classes(group(30, null, null), someone()))).containsExactlyInAnyOrder(
                "therapist anna's shift leaves no time to set up and clear the class",
                "room gym is not open for setting up and clearing the class");
        assertThat(new Reasons(classes(group(0, null, null), someone()), List.of()).of(TRAINING).free()).isEqualTo(1);
    }

    @Test
    void aShiftThatEndsWithTheSessionLeavesNoTimeForNotes() {
        Citizen citizen = someone(40, RUNNING, Region.LUMBAR, null, "bo", "carl");

        assertThat(obstacles(halfAnHour(15, 1, 0, citizen))).contains("not alone with therapist bo",
                "therapist anna's shift leaves no time for notes", "therapist anna is not on shift");
        assertThat(obstacles(halfAnHour(0, 1, 0, citizen))).doesNotContain(
                "therapist anna's shift leaves no time for notes");
    }

    @Test
    void aRoomForTwoIsFullWithTwoAndTheyAreNamed() {
        Citizen citizen = someone(40, RUNNING, Region.LUMBAR, null, "bo", "carl");
        Problem problem = halfAnHour(0, 2, 0, citizen, someone().withId("c2"), someone().withId("c3"));
        Session first = alone("c2", SessionKind.TRAINING, at(DayOfWeek.MONDAY, "09:00"), 30, "bo", "cell");
        Session second = alone("c3", SessionKind.TRAINING, at(DayOfWeek.MONDAY, "09:00"), 30, "carl", "cell");

        Reason reason = new Reasons(problem, List.of(first, second)).of(TRAINING);

        assertThat(reason.free()).isZero();
        assertThat(reason.obstacles()).filteredOn(block -> block.obstacle().sentence() == Sentence.ROOM_BESIDE_FULL)
                .singleElement().satisfies(block -> {
                    assertThat(block.by()).extracting(Share::id).containsExactly("c2", "c3");
                    assertThat(block.alone()).isEqualTo(1);
                });
        assertThat(new Reasons(problem, List.of(first)).of(TRAINING).free()).isEqualTo(1);
    }

    @Test
    void aRoomNeedsItsTimeBetweenTwoSessions() {
        Citizen citizen = someone(40, RUNNING, Region.LUMBAR, null, "bo", "carl");
        Session before = alone("c2", SessionKind.TRAINING, at(DayOfWeek.MONDAY, "08:30"), 30, "bo", "cell");

        assertThat(obstacles(halfAnHour(0, 1, 15, citizen, someone().withId("c2")), before))
                .contains("room cell needs its time between two sessions");
    }

    @Test
    void aClassOfAnotherAgeOrThatCanBeJoinedNoMoreIsNamed() {
        assertThat(lacks(classes(group(0, new Ages(60, 90), null), someone())))
                .containsExactly("class back is for people of 60 to 90 years");
        assertThat(lacks(classes(group(0, new Ages(40, 90), null), someone()))).isEmpty();
        assertThat(lacks(classes(group(0, null, MONDAY.minusDays(3)), someone())))
                .containsExactly("class back could be joined until Fri 27 Nov");
        Course own = new Course(3, null, List.of(new Course.Slot("back", DayOfWeek.FRIDAY)), List.of());
        assertThat(lacks(classes(group(0, null, MONDAY.minusDays(3)), someone(40, own, Region.LUMBAR, null))))
                .isEmpty();
    }

    @Test
    void whoWasOperatedLatelyHasToWaitForTheClassUntilAMonday() {
        Problem made = classes(group(0, null, null), someone(40, RUNNING, Region.LUMBAR, MONDAY.minusDays(20)));
        Pathway waits = new Pathway("path", "path", 7, 60, new Training(8, 1, 30, Setting.CLASS, 2, 28), List.of(),
                List.of(), Pathway.Admission.ANYBODY, null);

        assertThat(lacks(made.withPathways(List.of(waits))))
                .contains("c1 may train in a class from Mon 14 Dec on, after the operation on Tue 10 Nov");
        assertThat(lacks(made)).isEmpty();
    }

    @Test
    void whoeverIsNotWantedIsNamedWhenNobodyElseIsThere() {
        Citizen citizen = someone(40, RUNNING, Region.LUMBAR, null, "anna", "bo", "carl");

        assertThat(lacks(halfAnHour(0, 1, 0, citizen))).containsExactly("nobody else is on shift at north between "
                + "Mon 30 Nov and Sun 6 Dec than anna, bo, carl, with whom c1 is not to be alone");
    }

    @Test
    void nothingNewBeforeAMomentIsToldAndKeepsPlacesBack() {
        Problem problem = classes(group(0, null, null), someone());
        Published late = new Published(List.of(), null, Set.of(), null, null, MONDAY.plusDays(7).atStartOfDay());
        Published soon = new Published(List.of(), null, Set.of(), null, null, MONDAY.plusDays(1).atTime(9, 0));

        assertThat(lacks(problem.withPublished(late))).containsExactly("nothing new may start before Mon 7 Dec 00:00");
        assertThat(lacks(problem.withPublished(soon))).isEmpty();
        assertThat(obstacles(problem.withPublished(soon))).containsExactly("it is too soon for anything new");
    }

    @Test
    void aPlaceInAClassThatHadToGoForSafetyIsTold() {
        Problem problem = classes(group(0, null, null), someone(40, RUNNING, Region.NECK, null))
                .withPublished(new Published(
                        List.of(inClass("c1", at(DayOfWeek.TUESDAY, "08:00"), "anna", "gym", "back")), null));

        assertThat(lacks(problem))
                .contains("c1 may be in a class no more: the place in class back Tue 1 Dec 08:00 had to go");
    }

    @Test
    void aRoomThatIsOpenedOnceIsTriedOnThatDayAndNobodyAbsentIsAskedToWork() {
        Interval saturday = new Interval(MONDAY.plusDays(5).atTime(9, 0), MONDAY.plusDays(5).atTime(10, 0));
        Interval monday = new Interval(MONDAY.atTime(12, 0), MONDAY.atTime(16, 0));
        Room cell = new Room("cell", "cell", SITE, 3, Set.of(RoomUse.INDIVIDUAL), true,
                List.of(window(DayOfWeek.MONDAY, "08:00", "18:00")), List.of(), 1, 0, List.of(saturday));
        Therapist anna = new Therapist("anna", "anna", Set.of(), List.of(shift(MONDAY, "08:00", "16:00")),
                List.of(monday), 0, List.of());
        Problem problem = new ProblemFixture().pathway("path", Setting.INDIVIDUAL, 1).therapist(anna).room(cell)
                .build().withCitizens(List.of(someone()));
        Reasons reasons = new Reasons(problem, List.of());
        ExtraHours hours = new ExtraHours(problem, reasons::hours);

        assertThat(reasons.hours(SITE).isOpen(MONDAY.plusDays(5))).isTrue();
        assertThat(reasons.hours(SITE).isOpen(MONDAY.plusDays(1))).isFalse();
        assertThat(hours.of(anna, SITE, MONDAY.plusDays(5), 1)).contains(saturday);
        assertThat(hours.of(anna, SITE, MONDAY, 1)).isEmpty();
        assertThat(hours.of(cell, MONDAY.plusDays(5), 1)).contains(
                new Interval(saturday.to(), saturday.to().plusHours(1)));
    }

    @ParameterizedTest
    @EnumSource
    void everyWayToBreakAHardRuleHasWords(Sentence sentence) {
        if (sentence.rule().level() == Level.HARD) {
            for (Language language : Language.values()) {
                assertThat(ReasonSentences.text(
                        new Obstacle(ReasonSentences.said(sentence), Holder.of(sentence), "x1"), language)).isNotBlank()
                        .doesNotContain("{");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void everyMatchOfAPlanAndOfNoneIsSaid(long seed) {
        Problem problem = RandomSecondEdition.tied(seed);
        MatchSentences sentences = new MatchSentences(problem);
        for (List<Session> sessions : List.of(List.<Session>of(),
                SearchSetup.of(problem, seed).from(List.of()).sessionsAfter(0))) {
            new Judge(problem).matches(sessions).forEach(match -> {
                for (Language language : Language.values()) {
                    assertThat(sentences.text(match, language)).isNotBlank().doesNotContain("{");
                }
            });
        }
    }

    @Test
    void aReviewThatIsAddedByHandHasTheLengthOfTheOneThatIsLeft() {
        Problem problem = new ProblemFixture().therapist("anna").room("cell", RoomUse.INDIVIDUAL)
                .pathway("path", Setting.INDIVIDUAL, 1,
                        new Review(SessionKind.REEVALUATION, null, 30, new Weeks(1, 4)),
                        new Review(SessionKind.REEVALUATION, null, 45, new Weeks(2, 4)))
                .citizens(citizen("c1")).build();
        Session first = alone("c1", SessionKind.REEVALUATION, at(DayOfWeek.MONDAY, "09:00"), 30, "anna", "cell");
        HandMade made = new HandMade.Moves(List.of(new Move("c1", SessionKind.REEVALUATION, null,
                new Target(at(DayOfWeek.WEDNESDAY, "10:00"), "anna", "cell", null))));

        assertThat(HandMadePlan.of(problem, List.of(first), made).sessions()).last().extracting(Session::minutes)
                .isEqualTo(45);
        assertThat(HandMadePlan.of(problem, List.of(), made).sessions()).last().extracting(Session::minutes)
                .isEqualTo(30);
    }
}
