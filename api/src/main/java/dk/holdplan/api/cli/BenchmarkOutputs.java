package dk.holdplan.api.cli;

import dk.holdplan.api.benchmark.BenchmarkChart;
import dk.holdplan.api.benchmark.BenchmarkCsv;
import dk.holdplan.api.csv.CsvForm;
import dk.holdplan.api.csv.CsvText;
import dk.holdplan.benchmark.MeasuredSearch;
import dk.holdplan.benchmark.Summary;
import dk.holdplan.data.document.BenchmarkDocument;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The files that a benchmark writes, as far as they are asked for. */
final class BenchmarkOutputs {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--csv", paramLabel = "FILE",
            description = "Scores over time: a line for each better plan of each run. Written anew after each run.")
    private @Nullable String csvName;

    @Option(names = "--excel",
            description = "Write CSV for a Danish Excel: byte order mark, semicolons, decimal commas.")
    private boolean excel;

    @Option(names = "--json", paramLabel = "FILE", description = "The raw figures of every run.")
    private @Nullable String jsonName;

    @Option(names = "--charts", paramLabel = "DIR",
            description = "A picture of score over time per instance: DIR/INSTANCE.png.")
    private @Nullable Path charts;

    @Option(names = "--best", paramLabel = "DIR",
            description = "Keeps each plan that beats the best known, and the one there: DIR/INSTANCE.plan.json.")
    private @Nullable Path best;

    private final BenchmarkCsv csv = new BenchmarkCsv();

    /** Refuses at once what could not be written after hours; makes the directories that are missing. */
    void prepare() {
        Stream.of(csvName, jsonName).filter(name -> name != null).forEach(name -> {
            if (name.equals(Documents.STANDARD)) {
                throw new ParameterException(spec.commandLine(), "The standard output has the table, name a file");
            }
            OutputFile.of(name);
        });
        Stream.of(charts, best).filter(directory -> directory != null).forEach(BenchmarkOutputs::make);
    }

    /** Writes what one run gives; tells whether its plan is kept as better than the best known. */
    boolean add(Subject subject, MeasuredSearch trial) {
        if (csvName != null) {
            csv.add(subject.instance().name(), trial.run());
            OutputFile.of(csvName).write(CsvText.of(csv.table(), CsvForm.of(excel)));
        }
        return best != null && new BestPlans(best).keep(subject, trial);
    }

    /** Writes what all runs together give. */
    void finish(List<Summary> summaries) {
        if (jsonName != null) {
            OutputFile.of(jsonName).write(BenchmarkDocument.write(summaries));
        }
        if (charts != null) {
            for (Summary summary : summaries) {
                draw(summary, charts.resolve(summary.instance().name() + ".png"));
            }
        }
    }

    private static void draw(Summary summary, Path file) {
        try (OutputStream png = Files.newOutputStream(file)) {
            new BenchmarkChart(summary).write(png);
        } catch (IOException e) {
            throw Refusal.unusable(file + " cannot be written: " + e.getMessage());
        }
    }

    private static void make(Path directory) {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw Refusal.unusable(directory + " cannot be made: " + e.getMessage());
        }
    }
}
