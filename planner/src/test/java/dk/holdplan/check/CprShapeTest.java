package dk.holdplan.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CprShapeTest {

    @ParameterizedTest
    @ValueSource(strings = {"0101701234", "010170-1234", " 010170 1234 ", "010170\u20131234", "010170\u22121234",
            "010170\u20111234", "010170.1234", "010170/1234", "010170_1234", "010170\u00a01234", "010170\u202f1234",
            "010170 - 1234", "01 01 70 1234", "01.01.70-1234", "01-01-70-1234", "c 010170-1234", "c-010170-1234",
            "ref010170-1234x", "0101701234x", "Ida 010170-1234, om ryggen", "610170-1234", "290200-4321",
            "\uff10\uff11\uff10\uff11\uff17\uff10\uff11\uff12\uff13\uff14",
            "\u0660\u0661\u0660\u0661\u0667\u0660-\u0661\u0662\u0663\u0664",
            "\ud835\udfce\ud835\udfcf\ud835\udfce\ud835\udfcf\ud835\udfd5\ud835\udfce1234", "\u2070101701234",
            "0101\u00ad70\u200b1234", "0\u20e31\u20e30\u20e31\u20e37\u20e30\u20e31\u20e32\u20e33\u20e34\u20e3",
            "98765678-9012-010170-1234", "5612567890 and 010170-1234", "010170\u30fb1234", "(010170)1234"})
    void findsANumberHoweverItIsWritten(String text) {
        assertThat(CprShape.matches(text)).isTrue();
        assertThat(CprShape.masked(text)).contains("*").doesNotContain("1234").doesNotContain("4321");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "c00042", "4512345678", "+45 12 34 56 78", "004512345678", "+65 12 34 56 78",
            "1764316800", "1764316800123", "2026112809", "202611280930", "2026-11-30T09:00", "2026-11-30 09:00",
            "30-11-2026 09:00", "30.11.26 09:00", "09:10:11.1234", "site-1-t3-2026-12-01-0900", "310270-1234",
            "320170-1234", "011370-1234", "000170-1234", "01017012345", "10101701234", "010170-12345",
            "290201-4321", "010170a1234", "31126612-3456-4abc-8def-010170123412",
            "1a0101701234bcdefa0101701234abcd", "00000000-0000-4000-8000-ab0101701234", "order 9876543210",
            "8711253001202"})
    void letsOtherDigitsPass(String text) {
        assertThat(CprShape.matches(text)).isFalse();
        assertThat(CprShape.masked(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"010170-1234,******-****", "c 010170-1234 og 020280.4321!,c ******-**** og ******.****!",
            "tel 4512345678 / 0101701234x,tel 4512345678 / **********x"})
    void hidesTheDigitsOfNumbersAlone(String text, String masked) {
        assertThat(CprShape.masked(text)).isEqualTo(masked);
    }

    @Test
    void hidesDigitsOfOtherScriptsWhole() {
        assertThat(
                CprShape.masked("x\ud835\udfce\ud835\udfcf\ud835\udfce\ud835\udfcf\ud835\udfd5\ud835\udfce\u00ad1234y"))
                .isEqualTo("x******\u00ad****y");
    }
}
