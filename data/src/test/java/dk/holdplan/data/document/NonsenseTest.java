package dk.holdplan.data.document;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.check.Issue;
import dk.holdplan.check.IssueCode;
import dk.holdplan.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NonsenseTest {

    private static final int TWENTY_MEGABYTES = 20_000_000;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            ``                              | `[`       | ``
            ``                              | `{"a":`   | ``
            `{"name":"`                     | `x`       | `"}`
            `{"`                            | `x`       | `":1}`
            `{"gridMinutes":`               | `9`       | `}`
            `{"citizens":[`                 | `{},`     | `{}]}`
            `{"citizens":[`                 | `1,`      | `1]}`
            `{"citizens":[{"sites":[`       | `"a",`    | `"a"]}]}`
            """)
    void answersMuchOfTheSameWithFewIssues(String start, String unit, String end) {
        assertRefused((start + unit.repeat((TWENTY_MEGABYTES - start.length() - end.length()) / unit.length()) + end)
                .getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void answersBytesThatAreNoTextWithFewIssues() {
        byte[] noise = new byte[TWENTY_MEGABYTES];
        assertRefused(noise);
        new Random(1).nextBytes(noise);
        assertRefused(noise);
    }

    @Test
    void readsNoMoreOfAStreamThanIsAllowed() throws IOException {
        try (ByteArrayInputStream stream = new ByteArrayInputStream(new byte[JsonText.LARGEST_BYTES + 2])) {
            assertThat(ProblemDocument.read(stream).issues()).extracting(Issue::code)
                    .containsExactly(IssueCode.TOO_LARGE);
            assertThat(stream.available()).isEqualTo(1);
        }
    }

    private static void assertRefused(byte[] nonsense) {
        Reading<Problem> reading = ProblemDocument.read(nonsense);
        assertThat(reading.value()).isNull();
        assertThat(reading.issues()).hasSizeBetween(1, Issues.MOST_LISTED + 1)
                .allSatisfy(issue -> assertThat(issue.message()).hasSizeLessThan(1_000));
    }
}
