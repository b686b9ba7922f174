package dk.holdplan.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IssueTest {

    @Test
    void escapesItsPointer() {
        assertThat(Pointer.ROOT).hasToString("");
        assertThat(Pointer.ROOT.at("weights").at("a/b~c").at(3)).hasToString("/weights/a~1b~0c/3");
    }

    @Test
    void tellsPlaceValueAndExpectationInOneLine() {
        assertThat(Issue.error(IssueCode.OUT_OF_RANGE, Pointer.ROOT.at("grid\nMinutes"), "7\n8", "5").message())
                .isEqualTo("/grid Minutes: found 7 8, expected 5");
        assertThat(Issue.warning(IssueCode.BROKEN_JSON, Pointer.ROOT, null, "an object").message())
                .isEqualTo("document: expected an object");
    }

    @Test
    void shortensLongValues() {
        assertThat(Issue.error(IssueCode.OUT_OF_RANGE, Pointer.ROOT, "x".repeat(5_000), "less").value())
                .hasSize(101).endsWith("…");
    }

    @Test
    void showsWhatCannotBeSeen() {
        assertThat(shown("c1\u200b")).isEqualTo("c1\\u200b");
        assertThat(shown("c1 ")).isEqualTo("c1\\u0020");
        assertThat(shown("Sal\u00a01")).isEqualTo("Sal\\u00a01");
        assertThat(shown("A\u030a")).isEqualTo("A\\u030a");
        assertThat(shown("Sal Å")).isEqualTo("Sal Å");
        assertThat(shown(shown("c\u200d "))).isEqualTo("c\\u200d\\u0020");
    }

    @Test
    void shortensBetweenWholeCharacters() {
        assertThat(shown("x".repeat(99) + "\ud83d\ude00\ud83d\ude00")).isEqualTo("x".repeat(99) + "…");
    }

    private static String shown(String value) {
        return String.valueOf(Issue.warning(IssueCode.LOOKS_ALIKE, Pointer.ROOT, value, "another").value());
    }
}
