package dk.holdplan.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FreeTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "på Østerbro", "a\u030a", "日本", "\ud83d\ude00", "\ud83d\udc68\u200d\ud83d\udc69",
            "€ – “”",
            "\u00a0", "\ue000"})
    void takesWhatPeopleWrite(String text) {
        assertThat(FreeText.isPlain(text)).isTrue();
        assertThat(FreeText.issue(text, Pointer.ROOT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000", "a\u0085b", "a\ud83d", "\udc00a", "a\ufffe", "a\udbff\udfff", "\ufdd0",
            "a\u202eb",
            "\u2066a", "a\u2028b", "\u2029", "a\u200bb", "\ufeffa", "a\u00adb", "\u009b"})
    void refusesHalfHiddenAndControlCharacters(String text) {
        assertThat(FreeText.isPlain(text)).isFalse();
        assertThat(FreeText.issue(text, Pointer.ROOT)).map(Issue::code).contains(IssueCode.BAD_FORMAT);
    }
}
