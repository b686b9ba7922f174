package dk.holdplan.api.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {

    @TempDir
    private Path folder;

    @Test
    void replacesAnOlderPlanAndLeavesNothingElse() throws IOException {
        Path plan = Files.writeString(folder.resolve("plan.json"), "an older and much longer plan");

        OutputFile.of(plan.toString()).write("{}");

        assertThat(plan).hasContent("{}");
        assertThat(folder).isDirectoryContaining(plan::equals);
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void writesToTheFileThatALinkNames() throws IOException {
        Path plan = Files.writeString(folder.resolve("plan.json"), "older");
        Path link = Files.createSymbolicLink(folder.resolve("latest.json"), plan);

        OutputFile.of(link.toString()).write("{}");

        assertThat(plan).hasContent("{}");
        assertThat(link).isSymbolicLink();
    }

    @Test
    void refusesADirectoryAndAFileInNoDirectory() {
        assertThatThrownBy(() -> OutputFile.of(folder.toString())).isInstanceOf(Refusal.class)
                .hasMessageContaining("is a directory");
        assertThatThrownBy(() -> OutputFile.of(folder.resolve("no/plan.json").toString())).isInstanceOf(Refusal.class)
                .hasMessageContaining("no such directory");
    }
}
