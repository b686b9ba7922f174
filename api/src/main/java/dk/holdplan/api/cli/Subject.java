package dk.holdplan.api.cli;

import dk.holdplan.benchmark.BestKnown;
import dk.holdplan.benchmark.Instance;
import dk.holdplan.check.Issue;
import dk.holdplan.check.IssueCode;
import dk.holdplan.data.document.Reading;
import dk.holdplan.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** An instance of a benchmark with its problem. */
record Subject(Instance instance, Problem problem) {

    private static final String BEST_KNOWN = "best-known.json";
    private static final String JSON = ".json";

    /** The problems among some files and in some directories, the smallest first. */
    static List<Subject> of(List<String> names) {
        List<Subject> subjects = names.stream().map(Documents::path).flatMap(Subject::of)
                .sorted(Comparator.comparingInt(subject -> subject.instance().demand())).toList();
        if (subjects.isEmpty()) {
            throw Refusal.unusable(String.join(", ", names) + ": no problem document there");
        }
        return subjects;
    }

    private static Stream<Subject> of(Path path) {
        if (!Files.isDirectory(path)) {
            return Stream.of(subject(path, bestKnown(path.toAbsolutePath().getParent())));
        }
        Map<String, BestKnown> bestKnown = bestKnown(path);
        return documents(path).stream().filter(Subject::isProblem).map(file -> subject(file, bestKnown));
    }

    private static List<Path> documents(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(Files::isRegularFile).filter(file -> file.getFileName().toString().endsWith(JSON))
                    .filter(file -> !file.endsWith(BEST_KNOWN)).sorted().toList();
        } catch (IOException e) {
            throw Refusal.unusable(directory + " cannot be read: " + e.getMessage());
        }
    }

    /** Every problem has a horizon, even one with errors, and no other document has. */
    private static boolean isProblem(Path file) {
        Reading<Problem> reading = Documents.reading(file.toString());
        return reading.issues().stream().noneMatch(Subject::tellsNoHorizon);
    }

    private static boolean tellsNoHorizon(Issue issue) {
        return issue.code() == IssueCode.MISSING_FIELD && issue.pointer().equals("/horizon");
    }

    private static Subject subject(Path file, Map<String, BestKnown> bestKnown) {
        Problem problem = Documents.problem(file.toString());
        String fileName = file.getFileName().toString();
        String name = fileName.endsWith(JSON) ? fileName.substring(0, fileName.length() - JSON.length()) : fileName;
        return new Subject(Instance.of(name, problem, bestKnown.get(name)), problem);
    }

    private static Map<String, BestKnown> bestKnown(Path directory) {
        Path file = directory.resolve(BEST_KNOWN);
        return Files.exists(file) ? Documents.bestKnown(file.toString()) : Map.of();
    }
}
