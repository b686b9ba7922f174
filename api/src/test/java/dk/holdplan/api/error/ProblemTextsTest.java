package dk.holdplan.api.error;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.check.IssueCode;
import dk.holdplan.check.Severity;
import dk.holdplan.rule.Language;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What goes wrong, in the reader's language. */
class ProblemTextsTest {

    @ParameterizedTest
    @EnumSource
    void tellsEveryTypeInDanishToo(ProblemType type) {
        assertThat(type.title(Language.DANISH)).isNotBlank().isNotEqualTo(type.title());
        assertThat(DetailTexts.danish(type, "Something that nobody said before."))
                .startsWith(type.title(Language.DANISH));
    }

    @ParameterizedTest
    @EnumSource
    void tellsEveryIssueInDanishWithItsPlaceAndValue(IssueCode code) {
        IssueResponse issue = new IssueResponse(Severity.ERROR, code, "/rooms/1/uses", "SAUNA", "one of A, B", "");

        assertThat(issue.inDanish().message()).startsWith("/rooms/1/uses: fundet SAUNA. ").endsWith(".")
                .doesNotContain("_", "one of").hasSizeGreaterThan(40);
    }

    @Test
    void tellsIssuesInDifferentWords() {
        assertThat(Stream.of(IssueCode.values()).map(IssueTexts::danish)).doesNotHaveDuplicates();
        assertThat(Stream.of(ProblemType.values()).map(it -> it.title(Language.DANISH))).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "The name is taken.|Navnet er optaget.",
            "size: found 0, expected 1 to 1000.|size: 0 kan ikke bruges.",
            "from: found 2026-13-01, expected a date such as 2026-11-23.|from: 2026-13-01 kan ikke bruges.",
            "There is no account c0 {1}\\.|Der er ingen konto c0 {1}\\.",
            "days: found 900, expected 1 to 366.|Gyldig i dage: fundet 900, skal være 1 til 366."})
    void tellsDetailsWithTheirValues(String english, String danish) {
        assertThat(DetailTexts.danish(ProblemType.INVALID_REQUEST, english)).isEqualTo(danish);
    }
}
