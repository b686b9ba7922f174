package dk.holdplan.api.cli;

import dk.holdplan.benchmark.BestKnown;
import dk.holdplan.capacity.scenario.Scenario;
import dk.holdplan.change.ChangeList;
import dk.holdplan.change.Missed;
import dk.holdplan.check.Issue;
import dk.holdplan.check.IssueCode;
import dk.holdplan.check.PlanCheck;
import dk.holdplan.data.document.AttendanceDocument;
import dk.holdplan.data.document.BestKnownDocument;
import dk.holdplan.data.document.ChangesDocument;
import dk.holdplan.data.document.ForecastDocument;
import dk.holdplan.data.document.ForecastRequest;
import dk.holdplan.data.document.PlanDocument;
import dk.holdplan.data.document.ProblemDocument;
import dk.holdplan.data.document.Reading;
import dk.holdplan.data.document.ScenariosDocument;
import dk.holdplan.plan.Plan;
import dk.holdplan.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Documents that are named on the command line; {@code -} is the standard input. */
final class Documents {

    static final String STANDARD = "-";

    private static final Set<IssueCode> NO_DOCUMENT = Set.of(IssueCode.BROKEN_JSON, IssueCode.TOO_LARGE);

    private Documents() {
    }

    /** Refuses to read more than one of the documents that a command names from the standard input. */
    static void checkStandardInput(CommandSpec spec, @Nullable String... names) {
        if (Arrays.stream(names).filter(STANDARD::equals).count() > 1) {
            throw new ParameterException(spec.commandLine(), "Only one document can come from the standard input");
        }
    }

    /** The problem and every issue with it; refuses only what is no JSON object. */
    static Reading<Problem> reading(String name) {
        return reading(name, ProblemDocument::read);
    }

    /** A problem without errors. */
    static Problem problem(String name) {
        return withoutErrors(name, reading(name));
    }

    /** A plan that can be read. */
    static Plan plan(String name) {
        return withoutErrors(name, reading(name, PlanDocument::read));
    }

    /** A plan that can be read, and names nothing but what a problem has. */
    static Plan plan(String name, Problem problem) {
        Plan plan = plan(name);
        List<Issue> issues = PlanCheck.issues(problem, plan.sessions());
        if (!issues.isEmpty()) {
            throw errors(name + ", as a plan of that problem,", issues);
        }
        return plan;
    }

    /** The best known scores of some instances by name. */
    static Map<String, BestKnown> bestKnown(String name) {
        return withoutErrors(name, reading(name, BestKnownDocument::read));
    }

    /** Changes that can be read. */
    static ChangeList changes(String name) {
        return withoutErrors(name, reading(name, ChangesDocument::read));
    }

    /** What citizens did not come to. */
    static List<Missed> missed(String name) {
        return withoutErrors(name, reading(name, AttendanceDocument::read));
    }

    /** Scenarios that can be read. */
    static List<Scenario> scenarios(String name) {
        return withoutErrors(name, reading(name, ScenariosDocument::read));
    }

    /** What is asked of the future of a problem. */
    static ForecastRequest forecast(String name, Problem problem) {
        return withoutErrors(name, reading(name, json -> ForecastDocument.read(json, problem)));
    }

    /** An issue as the command line shows it. */
    static String line(Issue issue) {
        return issue.severity() + " " + issue.code() + " " + issue.message();
    }

    private interface Reader<T> {
        Reading<T> read(InputStream json) throws IOException;
    }

    private static <T> Reading<T> reading(String name, Reader<T> reader) {
        Reading<T> reading = read(name, reader);
        for (Issue issue : reading.issues()) {
            if (NO_DOCUMENT.contains(issue.code()) || issue.isError() && issue.pointer().isEmpty()
                    && issue.code() == IssueCode.WRONG_TYPE) {
                throw Refusal.unusable(name + ": " + line(issue));
            }
        }
        return reading;
    }

    private static <T> Reading<T> read(String name, Reader<T> reader) {
        if (name.equals(STANDARD)) {
            try {
                return reader.read(System.in);
            } catch (IOException e) {
                throw Refusal.unusable("standard input cannot be read: " + e.getMessage());
            }
        }
        try (InputStream file = Files.newInputStream(path(name))) {
            return reader.read(file);
        } catch (NoSuchFileException e) {
            throw Refusal.unusable(name + ": no such file");
        } catch (IOException e) {
            throw Refusal.unusable(name + " cannot be read: " + e.getMessage());
        }
    }

    static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw Refusal.unusable(name + " is no name of a file");
        }
    }

    private static <T> T withoutErrors(String name, Reading<T> reading) {
        T value = reading.value();
        if (value == null) {
            throw errors(name, reading.issues());
        }
        return value;
    }

    /** Ends the command and lists what is wrong with a document. */
    static Refusal errors(String name, List<Issue> issues) {
        return Refusal.errors(issues.stream().map(Documents::line).collect(Collectors
                .joining(System.lineSeparator(), name + " has errors:" + System.lineSeparator(), "")));
    }
}
