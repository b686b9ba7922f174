package dk.holdplan.data.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server in a directory of its own. What is committed survives a restart and a crash; a server that is
 * still running after its Holdplan was killed is taken over.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    /** The user that owns everything. */
    public static final String USER = "postgres";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final String DATABASE = "holdplan";
    /** Recovery after a crash may take a while. */
    private static final Duration LONGEST_START = Duration.ofMinutes(2);

    private final EmbeddedPostgres server;
    private final String password;
    private final DirectoryLock lock;

    private EmbeddedDatabase(EmbeddedPostgres server, String password, DirectoryLock lock) {
        this.server = server;
        this.password = password;
        this.lock = lock;
    }

    /**
     * Starts the server, or takes over one that runs in this directory, and makes the database when there is none.
     *
     * @param path directory of everything of the server: data, password and programs; made when it is not there
     * @throws IllegalStateException when another Holdplan uses the directory, or the server does not start
     */
    public static EmbeddedDatabase start(Path path) {
        try {
            Directory directory = Directory.of(path);
            DirectoryLock lock = DirectoryLock.of(directory);
            directory.begin();
            PasswordFile password = PasswordFile.in(directory.home());
            EmbeddedDatabase database = new EmbeddedDatabase(server(directory, password), password.text(), lock);
            database.create();
            directory.complete();
            LOG.info("Embedded PostgreSQL in {} on port {}", directory.home(), database.server.getPort());
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException("Embedded PostgreSQL does not start in " + path, e);
        } catch (SQLException e) {
            throw new IllegalStateException("Embedded PostgreSQL in " + path + " has no database " + DATABASE, e);
        }
    }

    private static EmbeddedPostgres server(Directory directory, PasswordFile password) throws IOException {
        Path data = directory.data();
        Optional<Postmaster> running = Postmaster.in(data);
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder().setDataDirectory(data)
                .setOverrideWorkingDirectory(directory.programs().toFile()).setCleanDataDirectory(false)
                .setRegisterShutdownHook(false).setPGStartupWait(LONGEST_START)
                .setPort(running.map(Postmaster::port).orElse(0))
                // Both are off by default, since the library is made for tests.
                .setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "100").setServerConfig("logging_collector", "on")
                .setServerConfig("log_filename", "postgresql-%a.log")
                .setServerConfig("log_truncate_on_rotation", "on")
                // Details of errors and statements have values from rows, and with them citizens.
                .setServerConfig("log_error_verbosity", "terse").setServerConfig("log_min_error_statement", "panic")
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", password.path().toString())
                .setConnectConfig("password", password.text());
        try {
            return builder.start();
        } catch (IllegalStateException e) {
            throw new IllegalStateException("Embedded PostgreSQL does not start in " + directory.home()
                    + ": see the cause, or give another PostgreSQL by spring.datasource.url", e);
        }
    }

    private void create() throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement
                        .executeQuery("select 1 from pg_database where datname = '" + DATABASE + "'")) {
            if (!found.next()) {
                statement.execute("create database " + DATABASE);
            }
        }
    }

    /** Where the database is, without user and password. */
    public String jdbcUrl() {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + DATABASE;
    }

    /** The password of {@link #USER}, made on the first start. */
    public String password() {
        return password;
    }

    /** Stops the server; the data stay. */
    @Override
    public void close() {
        try {
            server.close();
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
