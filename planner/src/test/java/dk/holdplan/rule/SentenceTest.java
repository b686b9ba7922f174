package dk.holdplan.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.holdplan.problem.ClassKind;
import dk.holdplan.problem.SessionKind;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SentenceTest {

    @ParameterizedTest
    @EnumSource
    void asksForTheSameValuesInEachLanguage(Sentence sentence) {
        assertThat(sentence.phrase().placeholders(Language.DANISH))
                .isEqualTo(sentence.phrase().placeholders(Language.ENGLISH));
    }

    @ParameterizedTest
    @EnumSource
    void saysSomethingElseInEachLanguage(Sentence sentence) {
        assertThat(sentence.phrase().danish()).isNotBlank().isNotEqualTo(sentence.phrase().english());
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleHasASentenceOfItsOwnAndOneForItsMatches(Rule rule) {
        assertThat(rule.english()).endsWith(".");
        assertThat(rule.danish()).endsWith(".").isNotEqualTo(rule.english());
        assertThat(Arrays.stream(Sentence.values()).map(Sentence::rule)).contains(rule);
    }

    @Test
    void valuesAreSaidInTheWordsOfTheLanguage() {
        Phrase phrase = new Phrase("{a} {b} {c} {d} {e} {f}", "{f} {e} {d} {c} {b} {a}");
        Map<String, Object> values = Map.of("a", LocalDateTime.parse("2026-12-01T09:05"), "b", DayOfWeek.SATURDAY, "c",
                SessionKind.EXAMINATION, "d", ClassKind.STRENGTH_AND_BALANCE, "e", Noun.DAY.times(1), "f",
                Noun.DAY.times(12));

        assertThat(phrase.in(Language.ENGLISH, values))
                .isEqualTo("Tue 1 Dec 09:05 Saturday initial assessment strength-and-balance class 1 day 12 days");
        assertThat(phrase.in(Language.DANISH, values))
                .isEqualTo("12 dage 1 dag styrke- og balancehold undersøgelse lørdag tirs. 1/12 kl. 09.05");
    }

    @Test
    void everyKindHasAWordInEachLanguage() {
        for (Language language : Language.values()) {
            assertThat(Arrays.stream(SessionKind.values()).map(language::say)).doesNotHaveDuplicates();
            assertThat(Arrays.stream(ClassKind.values()).map(language::say)).doesNotHaveDuplicates();
        }
    }

    @Test
    void valuesAreTakenAsTheyAre() {
        assertThat(new Phrase("{a}", "{a}").in(Language.DANISH, Map.of("a", "$1 \\ {b}"))).isEqualTo("$1 \\ {b}");
    }

    @Test
    void aMissingValueIsAMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sentence.WAITS.in(Language.ENGLISH, Map.of("citizen", "c1")))
                .withMessageContaining("{days}");
    }
}
