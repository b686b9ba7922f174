package dk.holdplan.api.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.api.security.Endpoint;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What operations are called on the page. */
class OperationTextsTest {

    private static final Pattern LINE = Pattern.compile("^    (\\w+): '(.+)',$", Pattern.MULTILINE);

    @ParameterizedTest
    @ValueSource(strings = {"en", "da"})
    void tellOfEveryOperationInItsOwnWords(String language) throws IOException {
        List<MatchResult> lines = LINE.matcher(part(language)).results().toList();

        assertThat(lines).extracting(it -> it.group(1)).containsExactlyInAnyOrderElementsOf(Stream.concat(
                Stream.of(Endpoint.values()), Stream.of(SignInAudit.Event.values())).map(Enum::name).toList());
        assertThat(lines).extracting(it -> it.group(2)).doesNotHaveDuplicates().noneMatch(it -> it.contains("_"));
    }

    private static String part(String language) throws IOException {
        try (InputStream script = OperationTextsTest.class.getResourceAsStream("/static/operations.js")) {
            String text = new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
            int begin = text.indexOf("  " + language + ": {");
            return text.substring(begin, text.indexOf("  },", begin));
        }
    }
}
