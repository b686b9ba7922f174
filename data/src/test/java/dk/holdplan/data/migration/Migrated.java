package dk.holdplan.data.migration;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database as the versions of Holdplan made it, with rows of each in {@code V….sql} beside this class. */
record Migrated(DataSource database) {

    /** Brings an empty database to the latest version step by step; it gets rows on the way. */
    static Migrated filled(DataSource empty, Consumer<MigrationVersion> reached) {
        Migrated migrated = new Migrated(empty);
        for (MigrationVersion version : migrated.versions()) {
            migrated.to(version);
            migrated.insertRowsOf(version);
            reached.accept(version);
        }
        return migrated;
    }

    List<MigrationVersion> versions() {
        return Arrays.stream(flyway(MigrationVersion.LATEST).info().all()).map(MigrationInfo::getVersion).toList();
    }

    /** How many migrations that took. */
    int to(MigrationVersion version) {
        return flyway(version).migrate().migrationsExecuted;
    }

    private Flyway flyway(MigrationVersion target) {
        return Flyway.configure().dataSource(database).target(target).load();
    }

    private void insertRowsOf(MigrationVersion version) {
        try (InputStream rows = Migrated.class.getResourceAsStream("V" + version.getVersion() + ".sql");
                Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            if (rows != null) {
                statement.execute(new String(rows.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("Rows of version " + version, e);
        }
    }

    JdbcClient client() {
        return JdbcClient.create(database);
    }

    /** Every row by its table, as JSON. */
    Map<String, List<String>> rows() {
        Map<String, List<String>> rows = new TreeMap<>();
        client().sql("""
                select table_name from information_schema.tables
                where table_schema = 'public' and table_name <> 'flyway_schema_history'""").query(String.class).list()
                .forEach(table -> rows.put(table, client()
                        .sql("select cast(to_jsonb(t) as text) from " + table + " t order by 1").query(String.class)
                        .list()));
        return rows;
    }
}
