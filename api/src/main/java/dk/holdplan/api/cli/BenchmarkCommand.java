package dk.holdplan.api.cli;

import dk.holdplan.api.benchmark.BenchmarkTable;
import dk.holdplan.benchmark.MeasuredSearch;
import dk.holdplan.benchmark.Run;
import dk.holdplan.benchmark.Summary;
import dk.holdplan.solve.SolveOptions;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "benchmark", description = {
        "Measure the search: solve every problem with several seeds, one after another.",
        "Prints a table: time to the first plan without broken rules (median over the seeds); medium/soft "
                + "price at some moments and at the end; how far the median at the end is from the best known; steps "
                + "a second (median); the most heap in use, garbage included."},
        footer = {
                "",
                "The best known scores are those of a best-known.json beside the problem. The median over "
                        + "the seeds is the score of the run in the middle, the worse one of two; a score counts "
                        + "whole, medium before soft.",
                "Ctrl-C ends it without a table; --csv and --best have what the finished runs gave.",
                "The first run pays for a cold start of the program. Give the heap that is to be measured "
                        + "with java -Xmx2g -jar ..."})
final class BenchmarkCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", arity = "1..*",
            description = "Directories of problem documents (*.json), or problem documents.")
    private List<String> names;

    @Mixin
    private SearchOptions limits;

    @Option(names = "--seeds", paramLabel = "N", description = "Runs of each problem. Default: ${DEFAULT-VALUE}.")
    private int seeds = 3;

    @Option(names = "--seed-from", paramLabel = "N",
            description = "Seed of the first run; the others count on. Default: ${DEFAULT-VALUE}.")
    private long firstSeed;

    @Option(names = "--at", paramLabel = "DURATION", split = ",", converter = DurationOption.class,
            description = "Moments at which the table shows the scores, as far as --time goes beyond them. Default: 5s,10s,30s.")
    private List<Duration> moments = List.of(Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ofSeconds(30));

    @Mixin
    private BenchmarkOutputs outputs;

    @Override
    public Integer call() {
        if (seeds < 1) {
            throw new ParameterException(spec.commandLine(), "--seeds must be at least 1");
        }
        SolveOptions options = limits.withSeed(firstSeed);
        outputs.prepare();
        List<Summary> summaries = Subject.of(names).stream().map(subject -> measure(subject, options)).toList();
        PrintWriter out = spec.commandLine().getOut();
        BenchmarkTable table = new BenchmarkTable(summaries, options.timeLimit(), moments);
        out.print(table.text() + table.comparison());
        out.flush();
        outputs.finish(summaries);
        return summaries.stream().allMatch(Summary::valid) ? ExitStatus.FINE : ExitStatus.FOUND;
    }

    private Summary measure(Subject subject, SolveOptions options) {
        List<Run> runs = new ArrayList<>();
        for (long seed = firstSeed; seed < firstSeed + seeds; seed++) {
            MeasuredSearch trial = MeasuredSearch.of(subject.problem(), options.withSeed(seed));
            runs.add(trial.run());
            report(subject, trial, outputs.add(subject, trial));
        }
        return new Summary(subject.instance(), runs);
    }

    private void report(Subject subject, MeasuredSearch trial, boolean kept) {
        PrintWriter err = spec.commandLine().getErr();
        trial.verdict().broken().forEach(err::println);
        err.printf(Locale.ROOT, "%s, seed %d: %s%s%n", subject.instance().name(), trial.run().seed(),
                trial.verdict().score(),
                kept ? ", better than the best known" : "");
        err.flush();
    }
}
