package dk.holdplan.api.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The jar unpacked beside itself, with an archive of the classes that a start loads: so a process starts with half the
 * work. Made once for each jar.
 */
final class UnpackedJar {

    private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final Path JAR = Path.of(System.getProperty("holdplan.jar"));
    private static final Path FOLDER = JAR.resolveSibling("unpacked");
    private static final Path ARCHIVE = FOLDER.resolve("classes.jsa");

    static {
        try {
            if (!Files.exists(ARCHIVE)
                    || Files.getLastModifiedTime(ARCHIVE).compareTo(Files.getLastModifiedTime(JAR)) < 0) {
                run(List.of(JAVA, "-Djarmode=tools", "-jar", JAR.toString(), "extract", "--force", "--destination",
                        FOLDER.toString()));
                train();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private UnpackedJar() {
    }

    /** The beginning of a command that starts the service, to which settings are added. */
    static List<String> command() {
        return brief("-XX:SharedArchiveFile=" + ARCHIVE);
    }

    /** The same for a process that is to be fast, and need not be so at once. */
    static List<String> measuredCommand() {
        return command(List.of());
    }

    /** It lives for seconds: compiling well would not pay. */
    private static List<String> brief(String... more) {
        List<String> options = new ArrayList<>(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        options.addAll(List.of(more));
        return command(options);
    }

    private static List<String> command(List<String> options) {
        List<String> command = new ArrayList<>(List.of(JAVA, "-Xmx512m"));
        command.addAll(options);
        command.addAll(List.of("-jar", FOLDER.resolve(JAR.getFileName()).toString(), "--server.port=0"));
        return command;
    }

    /** Starts and ends it once. */
    private static void train() throws IOException {
        Path data = Files.createTempDirectory("training");
        List<String> command = brief("-XX:ArchiveClassesAtExit=" + ARCHIVE, "-Dspring.context.exit=onRefresh");
        command.addAll(List.of("--holdplan.demo=false", "--holdplan.data-dir=" + data));
        run(command);
    }

    private static void run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        if (process.onExit().join().exitValue() != 0) {
            throw new IllegalStateException(said);
        }
    }
}
