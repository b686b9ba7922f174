package dk.holdplan.stream;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore;
import dk.holdplan.rule.Rule;

/** The catalogue's default weights as scores; a timetable may override them. */
final class Penalty {

    private Penalty() {
    }

    static HardMediumSoftScore of(Rule rule) {
        return switch (rule.level()) {
            case HARD -> HardMediumSoftScore.ofHard(rule.defaultWeight());
            case MEDIUM -> HardMediumSoftScore.ofMedium(rule.defaultWeight());
            case SOFT -> HardMediumSoftScore.ofSoft(rule.defaultWeight());
        };
    }
}
