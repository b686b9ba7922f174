package dk.holdplan.data;

import dk.holdplan.data.document.PlanDocument;
import dk.holdplan.data.document.ProblemDocument;
import dk.holdplan.plan.Plan;
import dk.holdplan.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A problem and a plan for tests. */
public final class Examples {

    private static final Path DIRECTORY = Path.of("datasets");

    private Examples() {
    }

    /** The names of all problems. */
    public static Stream<String> problems() {
        try (Stream<Path> files = Files.list(DIRECTORY)) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json") && !name.equals("best-known.json"))
                    .map(name -> name.substring(0, name.length() - ".json".length())).sorted().toList();
            return names.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Problem problem(String name) {
        return Objects.requireNonNull(ProblemDocument.read(bytes(name + ".json")).value());
    }

    public static Plan plan(String name) {
        return Objects.requireNonNull(PlanDocument.read(bytes("plans/" + name + ".plan.json")).value());
    }

    private static byte[] bytes(String file) {
        try {
            return Files.readAllBytes(DIRECTORY.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
