package dk.holdplan.stream;

import static dk.holdplan.problem.CitizenFixture.citizen;
import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.analysis.ScoreAnalysis;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.constraint.ConstraintRef;
import dk.holdplan.model.Timetable;
import dk.holdplan.problem.ProblemFixture;
import dk.holdplan.rule.Level;
import dk.holdplan.rule.Rule;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HoldplanConstraintProviderTest {

    private static ScoreAnalysis<HardMediumSoftScore> analysis(ProblemFixture problem) {
        return Scores.MANAGER.analyze(Timetable.of(problem.build()));
    }

    @Test
    void hasTheRulesOfTheCatalogueThatATimetableCanBreak() {
        Set<String> constraints = analysis(RuleFixture.week(citizen("c1"))).constraintMap().keySet().stream()
                .map(ConstraintRef::constraintName).collect(Collectors.toSet());

        Set<String> expected = Arrays.stream(Rule.values()).filter(rule -> rule.defaultWeight() > 0).map(Rule::id)
                .collect(Collectors.toCollection(HashSet::new));
        HoldplanConstraintProvider.KEPT_BY_CONSTRUCTION.forEach(rule -> expected.remove(rule.id()));
        assertThat(constraints).isEqualTo(expected);
    }

    @Test
    void countsEachRuleAtItsLevelAndDefaultWeight() {
        analysis(RuleFixture.week(citizen("c1"))).constraintMap().forEach((constraint, analysed) -> assertThat(
                analysed.weight()).as(constraint.constraintName())
                .isEqualTo(Penalty.of(Rule.byId(constraint.constraintName()).orElseThrow()).negate()));
    }

    @Test
    void takesWeightsFromTheProblemAtTheLevelOfTheCatalogue() {
        ProblemFixture problem = RuleFixture.week(citizen("c1"));
        Arrays.stream(Rule.values()).filter(rule -> rule.level() != Level.HARD)
                .forEach(rule -> problem.weight(rule.id(), rule.ordinal() + 1000));

        analysis(problem).constraintMap().forEach((constraint, analysed) -> {
            Rule rule = Rule.byId(constraint.constraintName()).orElseThrow();
            int weight = rule.level() == Level.HARD ? rule.defaultWeight() : rule.ordinal() + 1000;
            assertThat(analysed.weight()).as(rule.id()).isEqualTo(switch (rule.level()) {
                case HARD -> HardMediumSoftScore.ofHard(-weight);
                case MEDIUM -> HardMediumSoftScore.ofMedium(-weight);
                case SOFT -> HardMediumSoftScore.ofSoft(-weight);
            });
        });
    }

    @Test
    void letsARuleOfWeightZeroCountNothing() {
        HardMediumSoftScore score = analysis(RuleFixture.week(citizen("c1")).weight("unplacedTraining", 0)
                .weight("secondMissed", 0)).score();

        assertThat(score).isEqualTo(HardMediumSoftScore.ZERO);
    }
}
