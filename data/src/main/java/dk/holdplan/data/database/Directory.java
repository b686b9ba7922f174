package dk.holdplan.data.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
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

    /** How the names of all that Holdplan puts there begin. */
    private static final List<String> OWN = List.of("data", "programs", "password", "lock", "incomplete");

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

    /**
     * Closes the directory to other users, and clears away what a killed first start left and programs that somebody
     * else could have put there.
     *
     * @throws IllegalStateException when another user owns something in it
     */
    void begin() throws IOException {
        OwnerOnly owner = OwnerOnly.of(home, name -> OWN.stream().anyMatch(name::startsWith));
        if (Files.exists(programs(), LinkOption.NOFOLLOW_LINKS) && !owner.holds(programs())) {
            delete(programs());
        }
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

    /** After the start: the library, made for tests, lets everybody write beside the programs. */
    void complete() throws IOException {
        if (Files.exists(programs())) {
            OwnerOnly.close(programs());
        }
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
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> all = Files.walk(path)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
