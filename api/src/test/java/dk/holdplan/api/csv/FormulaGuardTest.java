package dk.holdplan.api.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+45 12", "-1", "@SUM(A1)", "  =1", "＝1", "=", "\u00A0=1", "\u200B=1", "\uFEFF@A",
            "\u00AD+1", "\u3164-1", "\"=1\"", "\u2212 1", "\u202E=1"})
    void marksATextThatCouldBeAFormula(String text) {
        assertThat(FormulaGuard.guarded(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Sal 1;=HYPERLINK(1)|Sal 1;'=HYPERLINK(1)",
            "Åse Bjørn-Ærø;+1-1|Åse Bjørn-Ærø;'+1-1", "a, b, -c|a, b,' -c", "x;\u00A0@SUM(1)|x;'\u00A0@SUM(1)",
            "x;\"=1|x;'\"=1", ";;=1|;;'=1"})
    void marksEachPartThatCouldBeACellOfItsOwn(String text, String safe) {
        assertThat(FormulaGuard.guarded(text)).isEqualTo(safe);
    }

    @Test
    void marksWhatFollowsTabsAndLineEnds() {
        assertThat(FormulaGuard.guarded("\t=1")).isEqualTo("'\t'=1");
        assertThat(FormulaGuard.guarded("two\r\n lines\n=1")).isEqualTo("two\r\n lines\n'=1");
        assertThat(FormulaGuard.guarded("a\u2028=1")).isEqualTo("a\u2028'=1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "c00001", "Therapist 1.1", "a=b", "Åse-Marie", "'=1", "Jensen, Åse; Hansen", "12:30",
            "2026-12-01T09:00", "\u200B", "a = b; c - d"})
    void leavesOtherTextsAsTheyAre(String text) {
        assertThat(FormulaGuard.guarded(text)).isEqualTo(text);
    }
}
