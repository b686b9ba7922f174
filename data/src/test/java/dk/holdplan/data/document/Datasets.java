package dk.holdplan.data.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The public datasets, as tests read them. */
final class Datasets {

    private static final Path FOLDER = Path.of("datasets");

    private Datasets() {
    }

    static Stream<String> problems() {
        return names(FOLDER).filter(name -> !name.equals("best-known.json"));
    }

    static Stream<String> plans() {
        return names(FOLDER.resolve("plans")).filter(name -> name.endsWith(".plan.json")).map(name -> "plans/" + name);
    }

    static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names = files.filter(Files::isRegularFile).map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json")).sorted().toList();
            return names.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
