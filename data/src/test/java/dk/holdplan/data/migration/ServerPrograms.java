package dk.holdplan.data.migration;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The programs of a PostgreSQL that is installed on this machine: server and client of one version. */
record ServerPrograms(Path directory) {

    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");
    private static final List<String> NEEDED = List.of("initdb", "pg_ctl", "postgres", "pg_dump", "pg_restore");

    /** Those on the path or, as Debian keeps them, beside it. */
    static Optional<ServerPrograms> find() throws IOException {
        List<Path> candidates = new ArrayList<>(
                Arrays.stream(System.getenv("PATH").split(File.pathSeparator)).map(Path::of).toList());
        if (Files.isDirectory(DEBIAN)) {
            try (Stream<Path> versions = Files.list(DEBIAN)) {
                versions.map(version -> version.resolve("bin")).forEach(candidates::add);
            }
        }
        return candidates.stream()
                .filter(it -> NEEDED.stream().allMatch(program -> Files.isExecutable(it.resolve(program))))
                .findFirst().map(ServerPrograms::new);
    }

    void run(String program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        // The server refuses to run as root.
        if (System.getProperty("user.name").equals("root") && Files.isExecutable(Path.of("/usr/bin/unshare"))) {
            command.addAll(List.of("/usr/bin/unshare", "-U"));
        }
        command.add(directory.resolve(program).toString());
        command.addAll(List.of(arguments));
        Path said = Files.createTempFile(program, ".log");
        int status = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start()
                .waitFor();
        String text = Files.readString(said, StandardCharsets.UTF_8);
        Files.delete(said);
        if (status != 0) {
            throw new IllegalStateException(command + " ended with " + status + ": " + text);
        }
    }
}
