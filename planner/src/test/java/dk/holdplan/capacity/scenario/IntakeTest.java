package dk.holdplan.capacity.scenario;

import static dk.holdplan.problem.CitizenFixture.citizen;
import static dk.holdplan.problem.ProblemFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.holdplan.capacity.ParallelWork;
import dk.holdplan.change.Change;
import dk.holdplan.change.Change.CitizenWithdrawn;
import dk.holdplan.change.Change.NewReferral;
import dk.holdplan.check.Issue;
import dk.holdplan.check.Pointer;
import dk.holdplan.problem.CitizenFixture;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.ProblemFixture;
import dk.holdplan.problem.RoomUse;
import dk.holdplan.problem.Setting;
import dk.holdplan.solve.SolveOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IntakeTest {

    private final List<Issue> issues = new ArrayList<>();

    private static Problem problem(CitizenFixture... citizens) {
        return new ProblemFixture().therapist("anna").room("cell", RoomUse.INDIVIDUAL)
                .pathway("path", Setting.INDIVIDUAL, 2).citizens(citizens).build();
    }

    private List<Change> changes(Problem problem, String pathway, int more) {
        return new Intake(problem, Map.of(pathway, more)).changes(Pointer.ROOT.at("intake"), issues);
    }

    @Test
    void takesAfterThoseWhoAreNewInTurn() {
        List<Change> changes = changes(problem(citizen("under-way"), citizen("more-path-1").referredOn(MONDAY),
                citizen("new").neck().referredOn(MONDAY.minusDays(2))), "path", 3);

        assertThat(changes).extracting(change -> ((NewReferral) change).citizen().id()).containsExactly("more-path-2",
                "more-path-3", "more-path-4");
        assertThat(changes).extracting(change -> ((NewReferral) change).citizen().referral().receivedOn())
                .containsExactly(MONDAY, MONDAY.minusDays(2), MONDAY);
        assertThat(issues).isEmpty();
    }

    @Test
    void letsCitizensUnderWayBeginAnewWhenNobodyIsNew() {
        assertThat(changes(problem(citizen("under-way")), "path", 1)).singleElement()
                .matches(change -> ((NewReferral) change).citizen().course() == null)
                .matches(
                        change -> ((NewReferral) change).citizen().referral().receivedOn().equals(MONDAY.minusDays(3)));
    }

    @Test
    void leavesOutTheNewestFirst() {
        Problem problem = problem(citizen("early").referredOn(MONDAY.minusDays(2)),
                citizen("late").referredOn(MONDAY));

        assertThat(changes(problem, "path", -1)).containsExactly(new CitizenWithdrawn("late"));
        assertThat(changes(problem, "path", -3)).isEmpty();
        assertThat(changes(problem, "none", 1)).isEmpty();
        assertThat(issues).extracting(Issue::pointer).containsExactly("/intake/path", "/intake/none");
    }

    @Test
    void fillsTheCentreInAScenario() {
        SolveOptions options = new SolveOptions(Duration.ofDays(1), null, 100L, 0, 1);
        Problem problem = problem(citizen("new").referredOn(MONDAY.minusDays(3)));
        WhatIf whatIf = new WhatIf(problem, List.of(new Scenario("busier", List.of(), Map.of("path", 5))));

        Difference use = whatIf.run(List.of(), options, 2, new ParallelWork(1, share -> {
        })).scenarios().getFirst().by(Measure.THERAPIST_USE);

        assertThat(use.scenario()).isCloseTo(6 * use.today(), within(1e-9));
        assertThat(use.today()).isPositive();
    }
}
