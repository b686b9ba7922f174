package dk.holdplan.stream;

import static dk.holdplan.problem.CitizenFixture.citizen;
import static dk.holdplan.problem.ProblemFixture.MONDAY;
import static dk.holdplan.problem.ProblemFixture.at;
import static dk.holdplan.problem.ProblemFixture.inClass;
import static dk.holdplan.stream.RuleFixture.judge;
import static dk.holdplan.stream.RuleFixture.timetable;
import static dk.holdplan.stream.RuleFixture.training;
import static dk.holdplan.stream.RuleFixture.week;
import static dk.holdplan.stream.RuleFixture.weeks;

import dk.holdplan.model.Timetable;
import dk.holdplan.problem.ClassKind;
import dk.holdplan.problem.Course.Slot;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.ProblemFixture;
import dk.holdplan.problem.Published;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.RehabClass.ClassException;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.Setting;
import dk.holdplan.rule.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClassConstraintsTest {

    private static final LocalDateTime TUESDAY = at(DayOfWeek.TUESDAY, "09:00");
    private static final LocalDateTime AFTERNOON = at(DayOfWeek.TUESDAY, "14:00");
    private static final LocalDateTime THURSDAY = at(DayOfWeek.THURSDAY, "09:00");

    private static Session back(String citizen, LocalDateTime start) {
        return inClass(citizen, start, "anna", "gym", "back");
    }

    @Test
    void whoJoinsAFrozenMeetingHoldsTheClassToItsTime() {
        ProblemFixture problem = weeks(3, citizen("c1"), citizen("c2"), citizen("c3")).published(back("c1", TUESDAY))
                .frozenBefore(THURSDAY);
        Session joining = back("c2", TUESDAY);

        judge(ClassConstraints::h05, timetable(problem, joining, back("c3", TUESDAY.plusWeeks(1)))).penalizesBy(0);
        judge(ClassConstraints::h05, timetable(problem, back("c3", AFTERNOON.plusWeeks(1)))).penalizesBy(0);
        judge(ClassConstraints::h05, timetable(problem, back("c3", AFTERNOON.plusWeeks(1)), joining)).penalizesBy(1);
        judge(ClassConstraints::h05, afternoon(timetable(problem, joining))).penalizesBy(0);
    }

    @Test
    void aWeekdayWithSeveralStartsCountsOnceAndOthersApart() {
        ProblemFixture problem = weeks(4, citizen("c1"), citizen("c2"), citizen("c3")).published(back("c1", TUESDAY),
                back("c1", TUESDAY.plusWeeks(2)), back("c1", AFTERNOON.plusWeeks(1)))
                .frozenBefore(THURSDAY.plusWeeks(2));
        Session first = back("c2", TUESDAY);
        Session third = back("c2", TUESDAY.plusWeeks(2));
        Session moving = back("c3", AFTERNOON.plusWeeks(3));

        judge(ClassConstraints::h05, timetable(problem, third, first)).penalizesBy(0);
        judge(ClassConstraints::h05, timetable(problem, first, back("c2", AFTERNOON.plusWeeks(1)))).penalizesBy(1);
        judge(ClassConstraints::h05, timetable(problem, third, moving, first)).penalizesBy(1);
        judge(ClassConstraints::h05, timetable(problem, moving, back("c2", AFTERNOON.plusWeeks(1)))).penalizesBy(0);
    }

    private static Timetable afternoon(Timetable timetable) {
        timetable.classSlot("back", TUESDAY.toLocalDate())
                .ifPresent(slot -> slot.setTime(Span.of(AFTERNOON.toLocalTime(), 60)));
        return timetable;
    }

    @Test
    void aMeetingHoldsAsManyAsTheClassHasPlaces() {
        ProblemFixture problem = week(citizen("c1"), citizen("c2"), citizen("c3"), citizen("c4"));

        judge(ClassConstraints::h06, timetable(problem, back("c1", TUESDAY), back("c2", TUESDAY))).penalizesBy(0);
        judge(ClassConstraints::h06, timetable(problem, back("c1", TUESDAY), back("c2", TUESDAY), back("c3", TUESDAY)))
                .penalizesBy(1);
        judge(ClassConstraints::h06,
                timetable(problem, back("c1", TUESDAY), back("c2", TUESDAY), back("c3", TUESDAY), back("c4", TUESDAY),
                        back("c4", THURSDAY), back("c3", THURSDAY), back("c2", THURSDAY)))
                .penalizesBy(2);
    }

    @Test
    void aMeetingHoldsAsManyAsTheRoomHasPlaces() {
        ProblemFixture problem = week(citizen("c1"), citizen("c2"));

        judge(ClassConstraints::h06, timetable(problem, inClass("c1", TUESDAY, "anna", "hall", "back"))).penalizesBy(0);
        judge(ClassConstraints::h06, timetable(problem, inClass("c1", TUESDAY, "anna", "hall", "back"),
                inClass("c2", TUESDAY, "anna", "hall", "back"))).penalizesBy(1);
    }

    @Test
    void frozenMembersTakePlacesButDoNotBreakTheRuleThemselves() {
        ProblemFixture crowded = week(citizen("c1"), citizen("c2"), citizen("c3"))
                .published(back("c1", TUESDAY), back("c2", TUESDAY), back("c3", TUESDAY)).frozenBefore(THURSDAY);
        ProblemFixture joined = week(citizen("c1"), citizen("c2"), citizen("c3")).published(back("c1", TUESDAY))
                .frozenBefore(THURSDAY);

        judge(ClassConstraints::h06, timetable(crowded)).penalizesBy(0);
        judge(ClassConstraints::h06, timetable(joined, back("c2", TUESDAY))).penalizesBy(0);
        judge(ClassConstraints::h06, timetable(joined, back("c2", TUESDAY), back("c3", TUESDAY))).penalizesBy(1);
    }

    @Test
    void trainingsThatCouldBeInAClassCount() {
        ProblemFixture problem = week(citizen("c1"), citizen("c2").neck(), citizen("c3"), citizen("c4").on("alone"))
                .pathway("alone", Setting.INDIVIDUAL, 2);
        Session first = training("c1", TUESDAY, "anna", "cell");
        Session neck = training("c2", TUESDAY, "bent", "den");
        Session individual = training("c4", THURSDAY, "bent", "den");

        judge(ClassConstraints::individualInsteadOfClass, timetable(problem, back("c1", TUESDAY), neck, individual))
                .penalizesBy(0);
        judge(ClassConstraints::individualInsteadOfClass, timetable(problem, first, neck, individual)).penalizesBy(1);
        judge(ClassConstraints::individualInsteadOfClass,
                timetable(problem, training("c3", THURSDAY, "anna", "cell"), neck,
                        training("c3", TUESDAY, "bent", "cell"), first))
                .penalizesBy(3);
    }

    @Test
    void eachMeetingWithACitizenRuns() {
        ProblemFixture problem = week(citizen("c1"), citizen("c2"));

        judge(ClassConstraints::meetingRun, timetable(problem, training("c1", TUESDAY, "anna", "cell"))).penalizesBy(0);
        judge(ClassConstraints::meetingRun, timetable(problem, back("c1", TUESDAY), back("c2", TUESDAY)))
                .penalizesBy(1);
        judge(ClassConstraints::meetingRun,
                timetable(problem, back("c1", THURSDAY), back("c2", TUESDAY), back("c2", THURSDAY))).penalizesBy(2);
    }

    @Test
    void aFrozenMeetingRunsOnceWhateverItsSessionsSay() {
        Session elsewhere = inClass("c2", TUESDAY, "bent", "hall", "back");
        ProblemFixture problem = week(citizen("c1"), citizen("c2"), citizen("c3"))
                .published(back("c1", TUESDAY), elsewhere).frozenBefore(THURSDAY);

        judge(ClassConstraints::meetingRun, timetable(problem)).penalizesBy(1);
        judge(ClassConstraints::meetingRun, timetable(problem, back("c3", THURSDAY))).penalizesBy(2);
    }

    @Test
    void eachCitizenByWhomAMeetingIsTooSmallCounts() {
        ProblemFixture problem = weeks(2, citizen("c1"), citizen("c2"), citizen("c3"))
                .rehabClass(wants("large", 4, DayOfWeek.MONDAY)).rehabClass(wants("other", 2, DayOfWeek.WEDNESDAY));

        judge(ClassConstraints::missingMember, timetable(problem)).penalizesBy(0);
        judge(ClassConstraints::missingMember, timetable(problem, large("c1"), large("c3"), back("c2", TUESDAY)))
                .penalizesBy(2);
        judge(ClassConstraints::missingMember,
                timetable(problem, large("c2"), inClass("c1", at(DayOfWeek.WEDNESDAY, "09:00"), "anna", "gym", "other"),
                        inClass("c1", at(DayOfWeek.WEDNESDAY, "09:00").plusWeeks(1), "anna", "gym", "other"),
                        inClass("c3", at(DayOfWeek.WEDNESDAY, "09:00").plusWeeks(1), "anna", "gym", "other")))
                .penalizesBy(3 + 1);
    }

    @Test
    void frozenMembersAreNotMissingThoughTheyDisagree() {
        ProblemFixture problem = week(citizen("c1"), citizen("c2"), citizen("c3"), citizen("c4"))
                .rehabClass(wants("large", 4, DayOfWeek.MONDAY));

        judge(ClassConstraints::missingMember, timetable(problem.published(large("c1")).frozenBefore(TUESDAY)))
                .penalizesBy(3);
        judge(ClassConstraints::missingMember, timetable(problem, large("c2"), large("c3"))).penalizesBy(1);
        judge(ClassConstraints::missingMember, timetable(problem
                .published(inClass("c2", at(DayOfWeek.MONDAY, "09:00"), "bent", "gym", "large")))).penalizesBy(2);
    }

    private static RehabClass wants(String id, int members, DayOfWeek day) {
        return new RehabClass(id, id, ClassKind.BACK, ProblemFixture.SITE, "CLASS", 6, 60, null, null,
                List.of(ProblemFixture.day(day, "09:00")), 0, 0, members, null, null, List.of());
    }

    private static Session large(String citizen) {
        return inClass(citizen, at(DayOfWeek.MONDAY, "09:00"), "anna", "gym", "large");
    }

    private static RehabClass course(@Nullable LocalDate joinUntil, ClassException... exceptions) {
        return new RehabClass("course", "", ClassKind.BACK, ProblemFixture.SITE, "CLASS", 6, 60, null, null,
                List.of(ProblemFixture.day(DayOfWeek.WEDNESDAY, "09:00", "13:00")), 0, 0, 0, null, joinUntil,
                List.of(exceptions));
    }

    private static Session course(String citizen, int week, String time) {
        return inClass(citizen, at(DayOfWeek.WEDNESDAY, time).plusWeeks(week), "anna", "gym", "course");
    }

    @Test
    void whoDidNotJoinInTimeCountsWithEachLaterTraining() {
        ProblemFixture problem = weeks(3, citizen("c1"), citizen("c2").slots(new Slot("course", DayOfWeek.FRIDAY)),
                citizen("c3")).rehabClass(course(MONDAY.plusDays(2)));

        judge(ClassConstraints::h04, timetable(problem, course("c1", 0, "09:00"), course("c1", 2, "09:00"),
                course("c2", 1, "09:00"))).penalizesBy(0);
        judge(ClassConstraints::h04, timetable(problem, course("c1", 0, "09:00"), course("c3", 2, "09:00"),
                course("c3", 1, "09:00"), back("c3", TUESDAY))).penalizesBy(2);
    }

    @Test
    void aFrozenTrainingIsInTime() {
        ProblemFixture problem = weeks(2, citizen("c1"), citizen("c2")).rehabClass(course(MONDAY.plusDays(2)))
                .published(course("c1", 0, "09:00")).frozenBefore(THURSDAY);

        judge(ClassConstraints::h04, timetable(problem, course("c1", 1, "09:00"))).penalizesBy(0);
        judge(ClassConstraints::h04, timetable(problem, course("c2", 1, "09:00"))).penalizesBy(1);
    }

    @Test
    void anExceptionHasAStartOfItsOwn() {
        ClassException exception = new ClassException(MONDAY.plusDays(9), List.of(LocalTime.of(11, 0)));
        ProblemFixture problem = weeks(4, citizen("c1"), citizen("c2")).rehabClass(course(null, exception))
                .published(course("c1", 0, "09:00")).frozenBefore(THURSDAY);

        judge(ClassConstraints::h05, timetable(problem, course("c2", 0, "09:00"), course("c2", 1, "11:00"),
                course("c1", 2, "09:00"))).penalizesBy(0);
        judge(ClassConstraints::h05, timetable(problem, course("c2", 0, "09:00"), course("c2", 1, "11:00"),
                course("c1", 2, "13:00"), course("c1", 3, "13:00"))).penalizesBy(1);
    }

    @Test
    void whatWasNotPublishedInAMeetingCountsBeforeAnythingNewMayStart() {
        Session kept = back("c1", TUESDAY);
        Problem problem = week(citizen("c1"), citizen("c2")).published(kept, back("c2", TUESDAY)).build();
        Problem noon = problem.withPublished(new Published(problem.publishedSessions(), null, Set.of(), null,
                MONDAY.atTime(8, 0), TUESDAY.toLocalDate().atTime(12, 0)));
        Session withBent = inClass("c1", TUESDAY, "bent", "gym", "back");

        judge(ClassConstraints::h16, timetable(noon, kept, back("c2", TUESDAY))).penalizesBy(0);
        judge(ClassConstraints::h16, timetable(noon, back("c1", AFTERNOON))).penalizesBy(0);
        judge(ClassConstraints::h16, timetable(noon, withBent, inClass("c2", TUESDAY, "bent", "gym", "back")))
                .penalizesBy(2);
    }
}
