package dk.holdplan.recommend;

import static dk.holdplan.problem.CitizenFixture.citizen;
import static dk.holdplan.problem.ProblemFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Condition;
import dk.holdplan.problem.Horizon;
import dk.holdplan.problem.Pathway;
import dk.holdplan.problem.Pathway.Training;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.ProblemFixture;
import dk.holdplan.problem.Referral;
import dk.holdplan.problem.RoomUse;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.problem.Setting;
import dk.holdplan.recommend.NoPlaceWantedException.Reason;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Places for new citizens: none before a person has decided, and some where the start may also come later. */
class AwaitedDecisionTest {

    private static Problem problem() {
        Pathway pathway = new Pathway("path", "path", 7, 60, new Training(8, 1, 30, Setting.INDIVIDUAL, 2), List.of(),
                List.of(),
                new Pathway.Admission(false, null, null, Set.of("SPINAL_FRACTURE"), true, Set.of("RED_FLAG")),
                null);
        Problem problem = new ProblemFixture().therapist("anna").room("cell", RoomUse.INDIVIDUAL).pathway(pathway)
                .citizens(citizen("c1").referredOn(MONDAY.plusDays(2))).build();
        return problem.withHorizon(new Horizon(MONDAY, 1, true));
    }

    @Test
    void aCitizenWhoWaitsForADecisionIsToldTheReasonAndTheDeadline() {
        Problem problem = problem();
        Citizen known = problem.citizens().getFirst();
        Referral referral = known.referral();
        Citizen flagged = known.withId("flagged").withReferral(new Referral(referral.receivedOn(), referral.regions(),
                true, null, null, null, referral.followsInstruction(), Set.of(Condition.SPINAL_FRACTURE)));

        NoPlaceWantedException none = catchThrowableOfType(NoPlaceWantedException.class,
                () -> PreparedPlan.of(problem, List.of()).recommend(PlaceRequest.of(flagged)));

        assertThat(none.reason()).isEqualTo(Reason.AWAITS_DECISION);
        assertThat(none).hasMessage("citizen flagged has no place before a person has decided: [RED_FLAG], and is to "
                + "start by 2026-12-09");
    }

    @Test
    void aStartThatMayComeLaterHasPlacesNow() {
        Recommendations found = PreparedPlan.of(problem(), List.of()).recommend(PlaceRequest.of("c1"));

        assertThat(found.kind()).isEqualTo(SessionKind.EXAMINATION);
        assertThat(found.places().getFirst().session().date()).isEqualTo(MONDAY.plusDays(2));
        assertThat(found.places().getFirst().effect().soft()).isNegative();
    }
}
