package dk.holdplan.api.cli;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The files that a report writes beside its table, as far as they are asked for. */
final class ReportFiles {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--json", paramLabel = "FILE", description = "All figures as JSON.")
    private @Nullable String jsonName;

    @Option(names = "--csv", paramLabel = "FILE", description = "The figures as CSV.")
    private @Nullable String csvName;

    /** Refuses at once what could not be written after a long search. */
    void prepare() {
        Stream.of(jsonName, csvName).filter(name -> name != null).forEach(name -> {
            if (name.equals(Documents.STANDARD)) {
                throw new ParameterException(spec.commandLine(), "The standard output has the table, name a file");
            }
            OutputFile.of(name);
        });
    }

    void write(String json, String csv) {
        if (jsonName != null) {
            OutputFile.of(jsonName).write(json);
        }
        if (csvName != null) {
            OutputFile.of(csvName).write(csv);
        }
    }
}
