package dk.holdplan.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RuleTableTest {

    private static final Path README = Path.of("..", "README.md");

    @Test
    void readmeShowsTheCatalogue() throws IOException {
        String table = Arrays.stream(Rule.values())
                .map(rule -> "| `%s` | %s | %s | %s |".formatted(rule.id(),
                        rule.level().name().toLowerCase(Locale.ROOT),
                        rule.level() == Level.HARD ? "" : rule.defaultWeight(), rule.english()))
                .collect(Collectors.joining("\n",
                        "| rule | level | weight | what is forbidden or penalised |\n|---|---|---|---|\n", "\n"));

        assertThat(Files.readString(README)).contains("<!-- rules -->\n" + table + "<!-- /rules -->");
    }
}
