package dk.holdplan.api.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+45 12", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "  =1", "＝1", "="})
    void marksATextThatCouldBeAFormula(String text) {
        assertThat(FormulaGuard.guarded(text).toString()).startsWith("'").endsWith(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "c00001", "Therapist 1.1", "a=b", "Åse-Marie", "'=1"})
    void leavesOtherTextsAsTheyAre(String text) {
        assertThat(FormulaGuard.guarded(text)).isEqualTo(text);
    }

    @Test
    void leavesNumbersAndDatesAndNothingAsTheyAre() {
        assertThat(FormulaGuard.guarded(-5)).isEqualTo(-5);
        assertThat(FormulaGuard.guarded(LocalDate.of(2026, 12, 1))).hasToString("2026-12-01");
        assertThat(FormulaGuard.guarded(null)).isNull();
    }
}
