package dk.holdplan.explain;

import static dk.holdplan.problem.CitizenFixture.citizen;
import static dk.holdplan.problem.ProblemFixture.MONDAY;
import static dk.holdplan.problem.ProblemFixture.alone;
import static dk.holdplan.problem.ProblemFixture.at;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.demand.Refusal;
import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Condition;
import dk.holdplan.problem.FollowsInstruction;
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
import java.util.Set;
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
        List<NotAdmitted> found = NotAdmitted.in(with(
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
            NotAdmitted refused = new NotAdmitted(
                    referred("c1", MONDAY, true, FollowsInstruction.YES, null, null, condition), pathway,
                    List.of(Refusal.RED_FLAG));
            assertThat(sentences(refused, Language.DANISH)).singleElement().asString().doesNotContain("_", "null");
        }
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

    private static List<String> sentences(NotAdmitted refused, Language language) {
        return refused.reasons().stream().map(reason -> refused.text(reason, language)).toList();
    }
}
