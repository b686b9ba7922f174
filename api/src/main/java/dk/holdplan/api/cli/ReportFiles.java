package dk.holdplan.api.cli;

import dk.holdplan.api.csv.CsvForm;
import dk.holdplan.api.csv.CsvTable;
import dk.holdplan.api.csv.CsvText;
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

    @Option(names = "--excel",
            description = "Write CSV for a Danish Excel: byte order mark, semicolons, decimal commas.")
    private boolean excel;

    /** Refuses at once what could not be written after a long search. */
    void prepare() {
        Stream.of(jsonName, csvName).filter(name -> name != null).forEach(name -> {
            if (name.equals(Documents.STANDARD)) {
                throw new ParameterException(spec.commandLine(), "The standard output has the table, name a file");
            }
            OutputFile.of(name);
        });
    }

    void write(String json, CsvTable csv) {
        if (jsonName != null) {
            OutputFile.of(jsonName).write(json);
        }
        if (csvName != null) {
            OutputFile.of(csvName).write(CsvText.of(csv, CsvForm.of(excel)));
        }
    }
}
