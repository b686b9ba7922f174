package dk.holdplan.api.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Where a result goes: a file that is never seen half written, or the standard output. */
final class OutputFile {

    private final String name;

    private OutputFile(String name) {
        this.name = name;
    }

    /** Refuses at once what could not be written after a long search. */
    static OutputFile of(String name) {
        if (!name.equals(Documents.STANDARD)) {
            Path path = Documents.path(name).toAbsolutePath();
            if (Files.isDirectory(path)) {
                throw Refusal.unusable(name + " is a directory");
            }
            if (!Files.isDirectory(path.getParent())) {
                throw Refusal.unusable(name + ": no such directory as " + path.getParent());
            }
            if (!Files.isWritable(Files.exists(path) ? path : path.getParent())) {
                throw Refusal.unusable(name + " cannot be written");
            }
        }
        return new OutputFile(name);
    }

    /** Writes a text, and a line end behind it unless it has one. */
    void write(String text) {
        byte[] bytes = (text.endsWith("\n") ? text : text + "\n").getBytes(StandardCharsets.UTF_8);
        if (name.equals(Documents.STANDARD)) {
            PrintStream out = System.out;
            out.write(bytes, 0, bytes.length);
            out.flush();
            return;
        }
        try {
            write(Documents.path(name).toAbsolutePath(), bytes);
        } catch (IOException e) {
            throw Refusal.unusable(name + " cannot be written: " + e.getMessage());
        }
    }

    private static void write(Path path, byte[] bytes) throws IOException {
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            Files.write(path, bytes);
            return;
        }
        Path target = Files.exists(path) ? path.toRealPath() : path;
        Path draft = target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid());
        try {
            Files.write(draft, bytes);
            move(draft, target);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
