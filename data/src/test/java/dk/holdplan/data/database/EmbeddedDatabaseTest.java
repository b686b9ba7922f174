package dk.holdplan.data.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Runs after the first that share a database and not beside them: a process unpacks the programs once, and every later
 * server would run those that this puts into its own directories, and takes away.
 */
@Execution(ExecutionMode.SAME_THREAD)
@Tag("slow")
class EmbeddedDatabaseTest {

    @TempDir
    Path directory;

    @Test
    void keepsWhatIsCommittedOverRestarts() throws SQLException {
        try (EmbeddedDatabase first = EmbeddedDatabase.start(directory)) {
            execute(first, "create table kept as select 7 as number");
        }
        try (EmbeddedDatabase second = EmbeddedDatabase.start(directory)) {
            assertThat(query(second, "select number from kept")).isEqualTo("7");
            assertThat(query(second, "show fsync")).isEqualTo("on");
            assertThat(query(second, "show synchronous_commit")).isEqualTo("on");
        }
    }

    @Test
    void letsNobodyInWithoutPassword() {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(directory)) {
            assertThat(directory.resolve("password")).hasContent(database.password());
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> DriverManager.getConnection(database.jdbcUrl(), EmbeddedDatabase.USER, "guess"))
                    .withMessageContaining("password authentication failed");
        }
    }

    @Test
    void refusesADirectoryThatIsInUse() {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(directory)) {
            assertThatIllegalStateException().isThrownBy(() -> EmbeddedDatabase.start(directory))
                    .withMessageContaining("Another Holdplan uses the database");
            assertThat(database.jdbcUrl()).startsWith("jdbc:postgresql://localhost:");
        }
    }

    @Test
    void clearsAwayWhatAKilledFirstStartLeft() throws Exception {
        Directory home = Directory.of(directory);
        home.begin();
        Files.createFile(Files.createDirectories(home.data()).resolve("postgresql.conf"));
        Path programs = Files.createDirectories(home.programs().resolve("PG-1").resolve("bin"));

        home.begin();

        assertThat(programs.getParent()).doesNotExist();
        assertThat(home.data()).doesNotExist();
    }

    @Test
    void touchesNothingThatIsCompleteOrNotItsOwn() throws Exception {
        Directory home = Directory.of(directory);
        Path kept = Files.createFile(Files.createDirectories(home.data()).resolve("postgresql.conf"));

        home.begin();
        home.complete();
        home.begin();

        assertThat(kept).exists();
    }

    @Test
    void keepsItsDirectoryToItsOwnUser() throws Exception {
        Path home = directory.resolve("home");
        try (EmbeddedDatabase database = EmbeddedDatabase.start(home)) {
            assertThat(mode(home)).isEqualTo("rwx------");
            assertThat(mode(home.resolve("data"))).isEqualTo("rwx------");
            assertThat(query(database, "select 3")).isEqualTo("3");
        }
    }

    @Test
    void closesProgramsThatTheLibraryLeftOpen() throws Exception {
        Path home = directory.resolve("home");
        Directory ours = Directory.of(home);
        ours.begin();
        open(home.resolve("programs"), "rwxrwxrwx");

        ours.complete();

        assertThat(mode(home.resolve("programs"))).isEqualTo("rwx------");
    }

    @ParameterizedTest
    @ValueSource(strings = {"programs", "programs/PG-1", "programs/PG-1/bin/postgres"})
    void runsNothingThatOthersCouldHaveWritten(String writable) throws Exception {
        Path home = open(directory.resolve("home"), "rwxr-xr-x");
        Path programs = Files.createDirectories(home.resolve("programs/PG-1/bin"));
        Files.createFile(home.resolve("programs/PG-1/.exists"));
        Files.createFile(programs.resolve("postgres"));
        open(home.resolve(writable), "rwxrwxrwx");

        Directory.of(home).begin();

        assertThat(home.resolve("programs")).doesNotExist();
        assertThat(mode(home)).isEqualTo("rwx------");
    }

    @Test
    void keepsProgramsThatOnlyItsUserCouldWrite() throws Exception {
        Path home = directory.resolve("home");
        Files.createDirectories(home.resolve("programs/PG-1/bin"));
        Path kept = Files.createFile(home.resolve("programs/PG-1/.exists"));

        Directory.of(home).begin();

        assertThat(kept).exists();
    }

    @Test
    void closesNoDirectoryThatHoldsOtherThings() throws Exception {
        Path shared = open(directory.resolve("shared"), "rwxr-xr-x");
        Files.createFile(shared.resolve("letters.txt"));

        assertThatIllegalStateException().isThrownBy(() -> Directory.of(shared).begin())
                .withMessageContaining("holds other things (letters.txt)");
        assertThat(mode(shared)).isEqualTo("rwxr-xr-x");
    }

    private static Path open(Path path, String mode) throws IOException {
        if (!Files.exists(path)) {
            Files.createDirectory(path);
        }
        return Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void forgetsAServerThatIsGoneEvenWhenItsNumberLives() throws Exception {
        Path file = directory.resolve("postmaster.pid");
        Files.writeString(file, ProcessHandle.current().pid() + "\n/somewhere\n1700000000\n5432\n");

        assertThat(Postmaster.in(directory)).isEmpty();
        assertThat(file).doesNotExist();
    }

    private static void execute(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = connect(database); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), EmbeddedDatabase.USER, database.password());
    }
}
