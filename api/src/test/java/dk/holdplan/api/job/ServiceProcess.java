package dk.holdplan.api.job;

import dk.holdplan.api.Client;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The service in a process of its own, from the jar. */
public final class ServiceProcess implements AutoCloseable {

    private static final Pattern STARTED = Pattern.compile("Tomcat started on port (\\d+)");

    private final Process process;
    private final int port;

    private ServiceProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts it on a free port with a database of its own and waits until it answers. */
    static ServiceProcess start(Path dataDirectory, String... settings) throws IOException {
        List<String> all = new ArrayList<>(List.of(settings));
        all.add("--holdplan.data-dir=" + dataDirectory);
        return run(UnpackedJar.command(), all);
    }

    /**
     * Starts it on a free port with a database that others may use too, and waits until it answers.
     *
     * @param name by which the scheduler's table knows it
     */
    public static ServiceProcess node(String name, String jdbcUrl, String... settings) throws IOException {
        return run(UnpackedJar.command(), node(List.of(settings), name, jdbcUrl));
    }

    /** The same as a machine of its own would have it, for measuring: it compiles well, which takes a while. */
    static ServiceProcess measuredNode(String name, String jdbcUrl) throws IOException {
        return run(UnpackedJar.measuredCommand(), node(List.of(), name, jdbcUrl));
    }

    private static List<String> node(List<String> settings, String name, String jdbcUrl) {
        List<String> all = new ArrayList<>(settings);
        all.addAll(List.of("--spring.datasource.url=" + jdbcUrl, "--holdplan.demo=false",
                "--db-scheduler.scheduler-name=" + name));
        return all;
    }

    private static ServiceProcess run(List<String> java, List<String> settings) throws IOException {
        List<String> command = new ArrayList<>(java);
        command.add("--holdplan.security.api-key=" + Client.KEY);
        command.addAll(settings);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        BufferedReader output = process.inputReader();
        List<String> told = new ArrayList<>();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            told.add(line);
            Matcher started = STARTED.matcher(line);
            if (started.find()) {
                Thread.ofVirtual().start(() -> readOn(output));
                return new ServiceProcess(process, Integer.parseInt(started.group(1)));
            }
        }
        throw new IllegalStateException("The service did not start:\n" + String.join("\n", told));
    }

    /** So that the process never waits for somebody to read what it says. */
    private static void readOn(BufferedReader output) {
        try {
            output.transferTo(Writer.nullWriter());
        } catch (IOException e) {
            // The process ended.
        }
    }

    /** Where it listens. */
    public int port() {
        return port;
    }

    /** As if the machine died: nothing of the process runs another instruction. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Asks it to end, and waits until it has. */
    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            kill();
        }
    }
}
