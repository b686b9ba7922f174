package dk.holdplan.data.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A server process that runs in a data directory, as its {@code postmaster.pid} tells.
 *
 * @param port on which it listens
 */
record Postmaster(long pid, int port) {

    private static final int PORT_LINE = 3;

    /**
     * The server that runs in this data directory. A file left behind by one that is gone, whose number another program
     * may have by now, is removed, since it would keep a new server from starting.
     */
    static Optional<Postmaster> in(Path data) throws IOException {
        Path file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        if (lines.size() > PORT_LINE) {
            Postmaster found = new Postmaster(Long.parseLong(lines.getFirst().strip()),
                    Integer.parseInt(lines.get(PORT_LINE).strip()));
            if (found.isAlive()) {
                return Optional.of(found);
            }
        }
        Files.delete(file);
        return Optional.empty();
    }

    private boolean isAlive() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).flatMap(process -> process.info().command())
                .filter(command -> command.endsWith("postgres")).isPresent();
    }
}
