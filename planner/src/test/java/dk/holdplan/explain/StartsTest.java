package dk.holdplan.explain;

import static dk.holdplan.problem.CitizenFixture.citizen;
import static dk.holdplan.problem.ProblemFixture.MONDAY;
import static dk.holdplan.problem.ProblemFixture.alone;
import static dk.holdplan.problem.ProblemFixture.at;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.demand.Refusal;
import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Condition;
import dk.holdplan.problem.Course;
import dk.holdplan.problem.FollowsInstruction;
import dk.holdplan.problem.Horizon;
import dk.holdplan.problem.Pathway;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.ProblemFixture;
import dk.holdplan.problem.Referral;
import dk.holdplan.problem.RoomUse;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.problem.Setting;
import dk.holdplan.rule.Language;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who starts in time, who does not, and who does not start at all. */
class StartsTest {

    private static final Pathway STRICT = new Pathway("strict", "Back", 7, 45,
            new Pathway.Training(8, 1, 30, Setting.INDIVIDUAL, 2), List.of(), List.of(),
            new Pathway.Admission(true, 18, 14, Set.of(Condition.SPINAL_FRACTURE.name(),
                    Condition.SPINAL_TUMOUR.name())),
            null);

    private static ProblemFixture fixture() {
        return new ProblemFixture().therapist("anna").room("cell", RoomUse.INDIVIDUAL)
                .pathway("path", Setting.INDIVIDUAL, 1).pathway(STRICT);
    }

    private static Problem with(Citizen... citizens) {
        Problem made = fixture().build();
        return new Problem(made.name(), made.timeZone(), made.horizon(), made.gridMinutes(), made.lunch(),
                made.closedDays(), made.sites(), made.rooms(), made.therapists(), made.classes(), made.pathways(),
                List.of(citizens), made.published(), made.weights());
    }

    private static Citizen referred(String id, LocalDate received, boolean hasPlan, FollowsInstruction follows,
            Integer age, Integer painDays, Condition... conditions) {
        return new Citizen(id, List.of(ProblemFixture.SITE), "strict",
                new Referral(received, Set.of(), hasPlan, null, null, null, follows, Set.of(conditions)), age,
                painDays, Citizen.DEFAULT_SUITS_CLASSES, Set.of(), false, List.of(), List.of(), List.of(), null, null);
    }

    private static Session examination(String citizen, DayOfWeek day, String time) {
        return alone(citizen, SessionKind.EXAMINATION, at(day, time), 45, "anna", "cell");
    }

    @Test
    void whoIsNotAdmittedComesWithEveryReasonAndWhatWasFoundTheEarliestReferralFirst() {
        List<NotAdmitted> found = NotAdmitted.refused(with(
                referred("c1", MONDAY, false, FollowsInstruction.NO, 18, 1, Condition.SPINAL_TUMOUR,
                        Condition.SPINAL_FRACTURE, Condition.SEVERE_PAIN),
                referred("c2", MONDAY, true, FollowsInstruction.YES, 19, 15),
                referred("c3", MONDAY.minusDays(1), true, FollowsInstruction.WITH_COMPANION, null, 14)));

        assertThat(found).extracting(it -> it.citizen().id()).containsExactly("c3", "c1");
        assertThat(sentences(found.getFirst(), Language.ENGLISH))
                .containsExactly("The citizen has had pain for 14 days; the pathway is for pain of more than 14 days.");
        assertThat(sentences(found.getLast(), Language.DANISH)).containsExactly(
                "Der fulgte ingen genoptræningsplan med henvisningen.", "Borgeren kan ikke følge instruktion.",
                "Rødt flag: brud i rygsøjlen, svulst i rygsøjlen. Det er ikke omfattet af forløbet; henvis til læge.",
                "Borgeren er 18 år; forløbet er for borgere over 18 år.",
                "Borgeren har haft smerter i 1 dag; forløbet er for smerter i mere end 14 dage.");
    }

    @Test
    void everyConditionCanBeARedFlagInBothLanguages() {
        Pathway.Admission every = new Pathway.Admission(false, null, null,
                Set.copyOf(List.of(Condition.values()).stream().map(Condition::name).toList()));
        Pathway pathway = new Pathway("any", "", 7, 45, STRICT.training(), List.of(), List.of(), every, null);
        for (Condition condition : Condition.values()) {
            NotAdmitted refused = NotAdmitted.refused(
                    with(referred("c1", MONDAY, true, FollowsInstruction.YES, null, null, condition))
                            .withPathways(List.of(like(pathway))))
                    .getFirst();
            assertThat(sentences(refused, Language.DANISH)).singleElement().asString().doesNotContain("_", "null");
        }
    }

    private static Pathway like(Pathway pathway) {
        return new Pathway("strict", pathway.name(), 7, 45, pathway.training(), List.of(), List.of(),
                pathway.admission(), null);
    }

    @Test
    void whoStartsOnTheLastDayIsInTimeAndTheDayAfterIsNot() {
        Problem problem = fixture().citizens(citizen("late").referredOn(MONDAY.minusDays(20)),
                citizen("last").referredOn(MONDAY.minusDays(4)), citizen("after").referredOn(MONDAY.minusDays(4)),
                citizen("first").referredOn(MONDAY.minusDays(6)), citizen("open").referredOn(MONDAY.minusDays(3)),
                citizen("notDue").referredOn(MONDAY.plusDays(5)), citizen("running")).build();
        List<Session> sessions = List.of(examination("last", DayOfWeek.THURSDAY, "09:00"),
                examination("after", DayOfWeek.FRIDAY, "09:00"), examination("first", DayOfWeek.MONDAY, "09:00"),
                examination("late", DayOfWeek.MONDAY, "10:00"));

        assertThat(StartGuarantee.kept(problem, sessions)).extracting(StartGuarantee::citizen)
                .containsExactly("first", "last");
        assertThat(StartGuarantee.broken(problem, sessions)).extracting(StartGuarantee::citizen)
                .containsExactly("late", "after", "open");
    }

    private static final LocalDate LEFT = MONDAY.minusDays(5);

    /** A citizen who left hospital on the Wednesday before, on a pathway that promises a start within some days. */
    private static Problem discharged(int within, @Nullable LocalDate left, boolean hasPlan,
            @Nullable LocalDate postponedUntil) {
        Referral referral = new Referral(LEFT.minusDays(2), Set.of(), hasPlan, null, left, null,
                FollowsInstruction.YES, Set.of(), postponedUntil, Set.of(), Map.of());
        Pathway pathway = new Pathway("strict", "Back", within, 45, STRICT.training(), List.of(), List.of(),
                Pathway.Admission.ANYBODY, null);
        Citizen citizen = referred("c1", LEFT, hasPlan, FollowsInstruction.YES, null, null).withReferral(referral);
        Problem problem = with(citizen).withPathways(List.of(pathway));
        return problem.withHorizon(new Horizon(MONDAY, 1, true));
    }

    private static StartGuarantee broken(Problem problem, Session... sessions) {
        return StartGuarantee.broken(problem, List.of(sessions)).getFirst();
    }

    @Test
    void theClockDoesNotRunInHospitalSoThatTheSeventhDayAfterTheDischargeIsInTime() {
        Problem problem = discharged(7, LEFT, true, null);

        assertThat(StartGuarantee.kept(problem, List.of(examination("c1", DayOfWeek.WEDNESDAY, "09:00"))))
                .extracting(StartGuarantee::deadline).containsExactly(LEFT.plusDays(7));
        StartGuarantee late = broken(problem, examination("c1", DayOfWeek.THURSDAY, "09:00"));
        assertThat(late.late()).isTrue();
        assertThat(late.freeChoiceFrom()).isEqualTo(LEFT.plusDays(8));
        assertThat(late.text(Language.ENGLISH)).isEqualTo("c1 should have started by Wed 2 Dec and starts Thu 3 Dec. "
                + "By law the last day is Wed 2 Dec: the citizen may choose a private supplier from Thu 3 Dec "
                + "(Sundhedsloven § 140 stk. 4).");
    }

    @Test
    void whoIsInTimeByAServiceThatPromisesLessMayStillChooseASupplierByLaw() {
        StartGuarantee found = broken(discharged(14, LEFT, true, null), examination("c1", DayOfWeek.FRIDAY, "09:00"));

        assertThat(found.late()).isFalse();
        assertThat(found.deadline()).isEqualTo(LEFT.plusDays(14));
        assertThat(found.freeChoice()).isEqualTo(FreeChoice.MAY_CHOOSE);
        assertThat(found.text(Language.DANISH)).startsWith("c1 skal starte senest ons")
                .contains("Efter loven er sidste dag").contains("har frit valg af privat leverandør fra");
        assertThat(broken(discharged(14, LEFT, true, null)).examination()).isNull();
    }

    @Test
    void whoIsLateByAServiceThatPromisesMoreHasNoFreeChoiceBeforeTheLawsDate() {
        StartGuarantee found = broken(discharged(5, LEFT, true, null), examination("c1", DayOfWeek.TUESDAY, "09:00"));

        assertThat(found.late()).isTrue();
        assertThat(found.freeChoice()).isEqualTo(FreeChoice.IN_TIME);
        assertThat(found.freeChoiceFrom()).isNull();
        assertThat(found.text(Language.ENGLISH)).isEqualTo("c1 should have started by Mon 30 Nov and starts Tue 1 Dec. "
                + "By law the last day is Wed 2 Dec: until then there is no free choice of supplier.");
    }

    @Test
    void whoWantedALaterStartIsNotLostToAPrivateSupplier() {
        Problem problem = discharged(7, LEFT, true, MONDAY.plusDays(1));

        assertThat(StartGuarantee.broken(problem, List.of())).isEmpty();
        assertThat(StartGuarantee.kept(problem, List.of(examination("c1", DayOfWeek.FRIDAY, "09:00")))).hasSize(1);
        StartGuarantee late = broken(discharged(2, LEFT, true, MONDAY.plusDays(1)));
        assertThat(late.freeChoice()).isEqualTo(FreeChoice.POSTPONED);
        assertThat(late.text(Language.ENGLISH)).isEqualTo("c1 will not start by Thu 3 Dec: no place was found. "
                + "The citizen was offered a start in time and wanted to wait until Tue 1 Dec: that gives no free "
                + "choice of supplier. By law the last day was Wed 2 Dec.");
    }

    @Test
    void aDischargeDateThatIsMissingIsToldApartFromALawThatDoesNotApply() {
        assertThat(broken(discharged(6, null, true, null)).text(Language.ENGLISH))
                .contains("The discharge date is missing");
        assertThat(broken(discharged(6, null, false, null)).freeChoice()).isEqualTo(FreeChoice.NO_PLAN);
    }

    @Test
    void aStartThatMayBeAfterThePlanIsPutOffAtAPriceAndNoFailure() {
        Problem problem = discharged(7, MONDAY.plusDays(2), true, null);

        assertThat(StartGuarantee.broken(problem, List.of())).isEmpty();
        assertThat(PutOff.in(problem, List.of())).extracting(PutOff::price).containsExactly(5 * 20);
        assertThat(PutOff.in(problem, List.of(examination("c1", DayOfWeek.FRIDAY, "09:00")))).isEmpty();
        Problem closed = problem.withClosedDays(Set.of(MONDAY.plusDays(7), MONDAY.plusDays(8), MONDAY.plusDays(9)));
        assertThat(broken(closed).freeChoiceFrom()).isEqualTo(MONDAY.plusDays(10));
    }

    @Test
    void whoWaitsForADecisionIsNotRefusedAndTheClockRunsOn() {
        Pathway decided = new Pathway("strict", "Back", 7, 45, STRICT.training(), List.of(), List.of(),
                new Pathway.Admission(true, 18, null, Set.of("SPINAL_FRACTURE"), true, Set.of("RED_FLAG")), null);
        Problem problem = with(
                referred("flag", MONDAY.minusDays(2), true, FollowsInstruction.YES, 40, null,
                        Condition.SPINAL_FRACTURE),
                referred("young", MONDAY, true, FollowsInstruction.YES, 17, null, Condition.SPINAL_FRACTURE),
                referred("running", MONDAY, true, FollowsInstruction.YES, 40, null, Condition.SPINAL_FRACTURE)
                        .withCourse(new Course(2, null)))
                .withPathways(List.of(decided));

        assertThat(NotAdmitted.refused(problem)).extracting(it -> it.citizen().id()).containsExactly("young");
        List<NotAdmitted> awaiting = NotAdmitted.awaitingDecision(problem);
        assertThat(awaiting).extracting(it -> it.decision(Language.ENGLISH)).containsExactly(
                "It is to be decided whether flag can start; the last day of a start in time is Sat 5 Dec.",
                "It is to be decided whether running can go on with the course.");
        assertThat(sentences(awaiting.getFirst(), Language.DANISH))
                .containsExactly("Rødt flag: brud i rygsøjlen. Det skal vurderes først.");
    }

    @Test
    void painThatBeganOnADateIsCountedToTheFirstDay() {
        Citizen recent = referred("c1", MONDAY, true, FollowsInstruction.YES, 40, null);
        Problem problem = with(new Citizen(recent.id(), recent.sites(), recent.pathway(), recent.referral(), 40, null,
                recent.suitsClasses(), Set.of(), false, List.of(), List.of(), List.of(), null, null,
                MONDAY.minusDays(9), null, null, Set.of(), List.of(), null, null));

        assertThat(sentences(NotAdmitted.refused(problem).getFirst(), Language.ENGLISH))
                .containsExactly("The citizen has had pain for 9 days; the pathway is for pain of more than 14 days.");
    }

    private static List<String> sentences(NotAdmitted refused, Language language) {
        return refused.reasons().stream().map(reason -> refused.text(reason, language)).toList();
    }
}
