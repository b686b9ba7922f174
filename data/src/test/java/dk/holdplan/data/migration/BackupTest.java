package dk.holdplan.data.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Backup and restore as the README tells, with programs of one version, since the embedded server has no pg_dump. */
@Tag("slow")
class BackupTest {

    private static final String USER = "postgres";

    @TempDir
    Path directory;

    private ServerPrograms programs;
    private int port;

    @BeforeEach
    void start() throws IOException, InterruptedException {
        Optional<ServerPrograms> found = ServerPrograms.find();
        assumeTrue(found.isPresent(), "No PostgreSQL with initdb and pg_dump is installed here");
        programs = found.orElseThrow();
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        programs.run("initdb", "-D", data(), "-U", USER, "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8");
        programs.run("pg_ctl", "-D", data(), "-w", "-l", directory.resolve("server.log").toString(), "-o",
                "-p " + port + " -c listen_addresses=localhost -c unix_socket_directories=''", "start");
    }

    @AfterEach
    void stop() throws IOException, InterruptedException {
        if (port != 0) {
            programs.run("pg_ctl", "-D", data(), "-w", "-m", "fast", "stop");
        }
    }

    @Test
    void restoresEverythingFromABackup() throws IOException, InterruptedException {
        create("holdplan");
        create("restored");
        Map<String, List<String>> stored = Migrated.filled(database("holdplan"), version -> {
        }).rows();
        String backup = directory.resolve("holdplan.backup").toString();

        programs.run("pg_dump", "--format=custom", "--file=" + backup, "--username=" + USER,
                "--dbname=" + uri("holdplan"));
        programs.run("pg_restore", "--exit-on-error", "--single-transaction", "--no-owner",
                "--username=" + USER, "--dbname=" + uri("restored"), backup);

        Migrated restored = new Migrated(database("restored"));
        assertThat(restored.rows()).isEqualTo(stored);
        assertThat(restored.to(MigrationVersion.LATEST)).isZero();
    }

    private String data() {
        return directory.resolve("data").toString();
    }

    private void create(String name) {
        new Migrated(database(USER)).client().sql("create database " + name).update();
    }

    private DriverManagerDataSource database(String name) {
        return new DriverManagerDataSource("jdbc:" + uri(name), USER, "");
    }

    private String uri(String name) {
        return "postgresql://localhost:" + port + "/" + name;
    }
}
