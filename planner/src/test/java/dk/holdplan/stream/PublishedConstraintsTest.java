package dk.holdplan.stream;

import static dk.holdplan.problem.CitizenFixture.citizen;
import static dk.holdplan.problem.ProblemFixture.at;
import static dk.holdplan.problem.ProblemFixture.inClass;
import static dk.holdplan.stream.RuleFixture.judge;
import static dk.holdplan.stream.RuleFixture.timetable;
import static dk.holdplan.stream.RuleFixture.training;
import static dk.holdplan.stream.RuleFixture.week;

import dk.holdplan.problem.ProblemFixture;
import dk.holdplan.problem.Session;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class PublishedConstraintsTest {

    private static final LocalDateTime TUESDAY = at(DayOfWeek.TUESDAY, "09:00");
    private static final LocalDateTime THURSDAY = at(DayOfWeek.THURSDAY, "09:00");
    private static final Session ALONE = training("c1", TUESDAY, "anna", "cell");
    private static final Session LATER = training("c1", at(DayOfWeek.FRIDAY, "12:00"), "bent", "den");
    private static final Session IN_CLASS = inClass("c2", THURSDAY, "anna", "gym", "back");

    private static ProblemFixture problem() {
        return week(citizen("c1"), citizen("c2"), citizen("c3")).published(LATER, ALONE, IN_CLASS);
    }

    @Test
    void keepingEverythingCostsNothing() {
        judge(PublishedConstraints::publishedMoved, timetable(problem(), ALONE, IN_CLASS, LATER)).penalizesBy(0);
        judge(PublishedConstraints::publishedTherapist, timetable(problem(), ALONE, IN_CLASS, LATER)).penalizesBy(0);
        judge(PublishedConstraints::publishedRoom, timetable(problem(), ALONE, IN_CLASS, LATER)).penalizesBy(0);
    }

    @Test
    void eachSessionThatIsElsewhereInTimeOrGoneCounts() {
        Session quarterLater = training("c1", TUESDAY.plusMinutes(15), "anna", "cell");

        judge(PublishedConstraints::publishedMoved, timetable(problem(), ALONE, IN_CLASS)).penalizesBy(1);
        judge(PublishedConstraints::publishedMoved, timetable(problem(), quarterLater, LATER)).penalizesBy(2);
        judge(PublishedConstraints::publishedMoved, timetable(problem())).penalizesBy(3);
        judge(PublishedConstraints::publishedMoved,
                timetable(problem(), training("c3", TUESDAY, "anna", "cell"), IN_CLASS, LATER)).penalizesBy(1);
    }

    @Test
    void aTrainingThatBecomesIndividualAtTheSameTimeIsNotMoved() {
        judge(PublishedConstraints::publishedMoved,
                timetable(problem(), ALONE, training("c2", THURSDAY, "anna", "cell"), LATER)).penalizesBy(0);
        judge(PublishedConstraints::publishedRoom,
                timetable(problem(), ALONE, training("c2", THURSDAY, "anna", "cell"), LATER)).penalizesBy(1);
    }

    @Test
    void eachChangeOfTherapistCounts() {
        Session withBent = training("c1", TUESDAY, "bent", "cell");
        Session classWithBent = inClass("c2", THURSDAY, "bent", "gym", "back");

        judge(PublishedConstraints::publishedTherapist, timetable(problem(), withBent, IN_CLASS)).penalizesBy(1);
        judge(PublishedConstraints::publishedTherapist, timetable(problem(), classWithBent, withBent, LATER))
                .penalizesBy(2);
    }

    @Test
    void eachChangeOfRoomCounts() {
        Session inDen = training("c1", TUESDAY, "anna", "den");
        Session classInHall = inClass("c2", THURSDAY, "anna", "hall", "back");

        judge(PublishedConstraints::publishedRoom, timetable(problem(), inDen, IN_CLASS)).penalizesBy(1);
        judge(PublishedConstraints::publishedRoom, timetable(problem(), classInHall, LATER, inDen)).penalizesBy(2);
    }

    @Test
    void frozenSessionsAreKeptAndCostNothing() {
        judge(PublishedConstraints::publishedMoved, timetable(problem().frozenBefore(THURSDAY.plusDays(1)), LATER))
                .penalizesBy(0);
    }

    @Test
    void aFrozenSessionOfALostClassStays() {
        ProblemFixture problem = week(citizen("c1")).published(inClass("c1", TUESDAY, "anna", "gym", "lost"))
                .frozenBefore(THURSDAY);

        judge(PublishedConstraints::publishedMoved, timetable(problem)).penalizesBy(0);
    }

    @Test
    void whoIsNotPlannedCountsNothing() {
        ProblemFixture problem = week(citizen("c1")).published(training("stranger", TUESDAY, "anna", "cell"));

        judge(PublishedConstraints::publishedMoved, timetable(problem)).penalizesBy(0);
    }

    @Test
    void frozenSessionsThatContradictEachOtherCountAsChanged() {
        Session withBent = training("c1", TUESDAY, "bent", "cell");
        Session elsewhere = training("c1", TUESDAY, "bent", "den");
        ProblemFixture frozen = week(citizen("c1")).published(ALONE, withBent, elsewhere).frozenBefore(THURSDAY);

        judge(PublishedConstraints::publishedMoved, timetable(frozen)).penalizesBy(0);
        judge(PublishedConstraints::publishedTherapist, timetable(frozen)).penalizesBy(1);
        judge(PublishedConstraints::publishedRoom, timetable(frozen)).penalizesBy(2);
    }
}
