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
}
