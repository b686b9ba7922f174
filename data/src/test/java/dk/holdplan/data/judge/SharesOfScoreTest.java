package dk.holdplan.data.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.explain.MatchSentences;
import dk.holdplan.explain.RulePrice;
import dk.holdplan.explain.ScoreByRule;
import dk.holdplan.problem.Session;
import dk.holdplan.rule.Breach;
import dk.holdplan.rule.Judge;
import dk.holdplan.rule.Language;
import dk.holdplan.rule.Level;
import dk.holdplan.rule.Match;
import dk.holdplan.rule.Rule;
import dk.holdplan.rule.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the plan, what the rules penalise one by one sums up to what the judge counts, and can be said. */
@Tag("slow")
class SharesOfScoreTest {

    private static final int MUTANTS = 10;
    private static final long SEED = 20_261_201;

    @ParameterizedTest
    @MethodSource("dk.holdplan.data.judge.Trial#all")
    void sumUpToTheScore(Trial trial) {
        Random random = new Random(SEED);
        Judge judge = new Judge(trial.problem());
        MatchSentences sentences = new MatchSentences(trial.problem());
        List<Session> sessions = new ArrayList<>(trial.plan().sessions());
        for (int i = 0; i < MUTANTS; i++) {
            ScoreByRule score = ScoreByRule.of(trial.problem(), judge.plan(sessions));
            assertSums(score, judge.judge(judge.plan(sessions)));
            for (Language language : Language.values()) {
                assertThat(score.rules().stream().flatMap(price -> price.matches().stream())
                        .map(match -> sentences.text(match, language))).noneMatch(text -> text.contains("{"));
                assertThat(score.broken().stream().map(breach -> breach.text(language)))
                        .noneMatch(text -> text.contains("{"));
            }
            Mutation.pick(List.of(Mutation.values()), random).apply(sessions, trial.problem(), random);
        }
    }

    private static void assertSums(ScoreByRule score, Verdict verdict) {
        Map<Rule, Integer> units = score.rules().stream().filter(price -> price.units() != 0)
                .collect(Collectors.toMap(RulePrice::rule, RulePrice::units));
        assertThat(units).isEqualTo(verdict.units());
        assertThat(price(score, Level.MEDIUM)).isEqualTo(verdict.score().medium());
        assertThat(price(score, Level.SOFT)).isEqualTo(verdict.score().soft());
        assertThat(score.rules().stream().flatMap(price -> price.matches().stream()).map(Match::units))
                .allMatch(share -> share > 0);
        assertThat(score.broken()).extracting(Breach::toString)
                .containsExactlyElementsOf(verdict.broken().stream().map(Breach::toString).toList());
    }

    private static int price(ScoreByRule score, Level level) {
        return score.rules().stream().filter(price -> price.rule().level() == level).mapToInt(RulePrice::price).sum();
    }
}
