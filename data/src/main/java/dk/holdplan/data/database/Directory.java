package dk.holdplan.data.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The directory of an embedded server. A first start that was killed leaves half of something behind, which would keep
 * every later start from succeeding: it is cleared away.
 *
 * @param home absolute
 */
record Directory(Path home) {

    static Directory of(Path path) throws IOException {
        Path home = path.toAbsolutePath().normalize();
        Files.createDirectories(home);
        return new Directory(home);
    }

    Path data() {
        return home.resolve("data");
    }

    /** Beside the data, never above it: the library clears away children of its working directory. */
    Path programs() {
        return home.resolve("programs");
    }

    /** There from the beginning of the first start to its end: only then are the data ours to clear away. */
    private Path incomplete() {
        return home.resolve("incomplete");
    }

    void begin() throws IOException {
        for (Path program : versions(programs())) {
            if (!Files.exists(program.resolve(".exists"))) {
                delete(program);
            }
        }
        if (Files.exists(incomplete()) && !Files.exists(data().resolve("postmaster.pid"))) {
            delete(data());
        } else if (!Files.exists(data())) {
            Files.createFile(incomplete());
        }
    }

    void complete() throws IOException {
        Files.deleteIfExists(incomplete());
    }

    private static List<Path> versions(Path directory) throws IOException {
        try (Stream<Path> children = Files.list(directory)
                .filter(path -> path.getFileName().toString().startsWith("PG-"))) {
            return children.toList();
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }

    private static void delete(Path path) throws IOException {
        if (Files.exists(path)) {
            try (Stream<Path> all = Files.walk(path)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
