package dk.holdplan.explain;

import static dk.holdplan.problem.CitizenFixture.citizen;
import static dk.holdplan.problem.ProblemFixture.alone;
import static dk.holdplan.problem.ProblemFixture.at;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.plan.Plan.Unplaced;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.ProblemFixture;
import dk.holdplan.problem.RoomUse;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.problem.Setting;
import dk.holdplan.rule.Breach;
import dk.holdplan.rule.Rule;
import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;

class BeforeAndAfterTest {

    private static final Session MONDAY = training(DayOfWeek.MONDAY, "anna", "cell");
    private static final Session THURSDAY = training(DayOfWeek.THURSDAY, "anna", "cell");

    private final Problem problem = new ProblemFixture().therapist("anna").therapist("bent")
            .room("cell", RoomUse.INDIVIDUAL).room("gym", RoomUse.BACK).pathway("alone", Setting.INDIVIDUAL, 2)
            .citizens(citizen("c1").on("alone").ownTherapist("anna")).weight("otherTherapist", 7).build();

    @Test
    void nothingDiffersWhenNothingMoves() {
        BeforeAndAfter effect = BeforeAndAfter.of(problem, List.of(MONDAY), List.of(MONDAY));

        assertThat(effect.differences()).isEmpty();
        assertThat(effect.after().valid()).isTrue();
        assertThat(effect.after().unplaced()).containsExactly(new Unplaced("c1", SessionKind.TRAINING, 0));
    }

    @Test
    void tellsWhatCostsMoreAndWhatCostsLess() {
        BeforeAndAfter effect = BeforeAndAfter.of(problem, List.of(MONDAY),
                List.of(training(DayOfWeek.WEDNESDAY, "bent", "cell"), THURSDAY));

        assertThat(effect.differences()).containsExactly(new RuleDifference(Rule.UNPLACED_TRAINING, -1, 10),
                new RuleDifference(Rule.ADJACENT_DAYS, 1, 15), new RuleDifference(Rule.OTHER_THERAPIST, 1, 7));
        assertThat(effect.differences()).extracting(RuleDifference::price).containsExactly(-10, 15, 7);
        assertThat(effect.after().score().soft() - effect.before().score().soft()).isEqualTo(22);
        assertThat(effect.after().score().medium() - effect.before().score().medium()).isEqualTo(-10);
    }

    @Test
    void tellsTheRulesThatAMoveBreaks() {
        BeforeAndAfter effect = BeforeAndAfter.of(problem, List.of(MONDAY, THURSDAY),
                List.of(training(DayOfWeek.MONDAY, "anna", "gym"), THURSDAY));

        assertThat(effect.before().valid()).isTrue();
        assertThat(effect.after().broken()).extracting(Breach::rule).containsExactly(Rule.H12);
    }

    private static Session training(DayOfWeek day, String therapist, String room) {
        return alone("c1", SessionKind.TRAINING, at(day, "08:00"), 30, therapist, room);
    }
}
