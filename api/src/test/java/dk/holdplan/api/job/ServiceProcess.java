package dk.holdplan.api.job;

import dk.holdplan.api.Client;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The service in a process of its own, from the jar. */
final class ServiceProcess implements AutoCloseable {

    private static final Pattern STARTED = Pattern.compile("Tomcat started on port (\\d+)");

    private final Process process;
    private final int port;

    private ServiceProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts it on a free port and waits until it answers. */
    static ServiceProcess start(Path dataDirectory) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process process = new ProcessBuilder(java.toString(), "-jar", System.getProperty("holdplan.jar"),
                "--server.port=0", "--holdplan.data-dir=" + dataDirectory,
                "--holdplan.security.api-key=" + Client.KEY).redirectErrorStream(true).start();
        BufferedReader output = process.inputReader();
        List<String> told = new ArrayList<>();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            told.add(line);
            Matcher started = STARTED.matcher(line);
            if (started.find()) {
                Thread.ofVirtual().start(() -> output.lines().forEach(ignored -> {
                }));
                return new ServiceProcess(process, Integer.parseInt(started.group(1)));
            }
        }
        throw new IllegalStateException("The service did not start:\n" + String.join("\n", told));
    }

    int port() {
        return port;
    }

    /** As if the machine died: nothing of the process runs another instruction. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            kill();
        }
    }
}
