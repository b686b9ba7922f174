package dk.holdplan.data.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.holdplan.data.Examples;
import dk.holdplan.data.document.ProblemDocument;
import dk.holdplan.plan.Plan;
import dk.holdplan.problem.Problem;
import dk.holdplan.rule.Judge;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@Execution(ExecutionMode.CONCURRENT)
@Tag("slow")
class MigrationTest {

    private static EmbeddedPostgres server;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.start();
        Migrated.filled(database("everything", "template1"), version -> database(at(version), "everything"));
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    static List<MigrationVersion> versions() {
        return new Migrated(server.getPostgresDatabase()).versions();
    }

    @ParameterizedTest
    @MethodSource("versions")
    void keepsWhatEveryVersionStored(MigrationVersion version) {
        Migrated database = copyOf(at(version), "kept_" + version.getVersion());
        Map<String, List<String>> before = database.rows();

        database.to(MigrationVersion.LATEST);

        assertThat(before).isNotEmpty();
        before.forEach((table, rows) -> rows.forEach(row -> assertThat(database.client()
                .sql("select count(*) from " + table + " t where to_jsonb(t) @> cast(? as jsonb)").param(row)
                .query(Integer.class).single()).as("%s in %s", row, table).isEqualTo(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "update plan set state = 'SUPERSEDED' where state = 'PUBLISHED'",
            "update plan set state = 'PUBLISHED' where state = 'STOPPED'",
            "update plan set hard = 1 where state = 'PUBLISHED'",
            "update plan set hard = null, medium = null, soft = null, unplaced = null where state = 'PUBLISHED'",
            "update plan set unplaced = 2 where state = 'PUBLISHED'",
            "update plan set stop_requested = false where state = 'STOPPED'",
            "update plan set attempt = 0 where state = 'SOLVING'",
            "delete from plan where state = 'PUBLISHED'",
            "insert into publication select site, monday, plan_id, published_at from publication",
            "update publication set plan_id = '00000000-0000-0000-0000-000000000003'",
            "update plan_resource set site = null",
            "insert into hold_claim select line_id, resource, name, at, place, hold_id from hold_claim"})
    void refusesWhatTheCodePromisesNeverToStore(String change) {
        Migrated database = copyOf("everything", "promises_" + Integer.toHexString(change.hashCode()));
        Map<String, List<String>> before = database.rows();

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> database.client().sql(change).update());

        assertThat(database.rows()).isEqualTo(before);
    }

    @Test
    void hasRowsForEveryTableOfTheFirstVersions() {
        assertThat(copyOf(at(MigrationVersion.fromVersion("5")), "rows").rows()).allSatisfy(
                (table, rows) -> assertThat(rows).isNotEmpty());
    }

    @Test
    void knowsTheZoneOfWhatWasPublishedBeforeItWasWrittenDown() {
        Migrated database = copyOf(at(MigrationVersion.fromVersion("22")), "zones");
        JdbcClient client = database.client();
        client.sql("update plan_problem set document = '{\"timeZone\": \"America/Nuuk\"}' where plan_id in "
                + "(select plan_id from publication_log where number = 1)").update();

        database.to(MigrationVersion.LATEST);

        assertThat(client.sql("select distinct time_zone from publication_log where number = 1").query(String.class)
                .list()).containsExactly("America/Nuuk");
        assertThat(client.sql("select count(*) from plan_problem where time_zone = 'America/Nuuk'")
                .query(Integer.class).single()).isPositive();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{'horizon': {'firstDay': '2026-11-30', 'weeks': 1}, 'rooms': [ ], 'weights': {'waitDay': 30}} "
                    + "| {'horizon':{'firstDay':'2026-11-30','weeks':1,'planAhead':false},'rooms':[ ],"
                    + "'weights':{'waitDay':30,'secondMissed':0}}",
            "{'horizon':{'weeks':1,'planAhead':false},'weights':{}} "
                    + "| {'horizon':{'weeks':1,'planAhead':false},'weights':{'secondMissed':0}}",
            "{'name':'Æ\\u00f8 \\\\ \\/ 1e2','horizon':{'weeks':1}} "
                    + "| {'name':'Æ\\u00f8 \\\\ \\/ 1e2','horizon':{'weeks':1,'planAhead':false},'weights':{'secondMissed':0}}",
            "{'weights':null,'horizon':{'planAhead':null,'weeks':1}} "
                    + "| {'weights':{'secondMissed':0},'horizon':{'planAhead':false,'weeks':1}}",
            "{'horizon':{'weeks':1},'weights':{'secondMissed':7}} "
                    + "| {'horizon':{'weeks':1,'planAhead':false},'weights':{'secondMissed':7}}",
            "{'horizon':{'weeks':1,'planAhead':true}} | {'horizon':{'weeks':1,'planAhead':true}}"})
    void marksProblemsOfTheFirstEditionAndLeavesTheRestAsItIsWritten(String before, String after) {
        Migrated database = copyOf(at(MigrationVersion.fromVersion("28")),
                "first_" + Integer.toHexString(before.hashCode()));
        database.client().sql("update plan_problem set document = cast(? as json)").param(before.replace('\'', '"'))
                .update();

        database.to(MigrationVersion.fromVersion("29"));

        assertThat(database.client().sql("select distinct cast(document as text) from plan_problem")
                .query(String.class).list()).containsExactly(after.replace('\'', '"'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tiny", "town-week"})
    void plansOfTheFirstEditionCostWhatTheyCost(String name) {
        Problem marked = Examples.problem(name);
        Plan plan = Examples.plan(name);
        String unmarked = ProblemDocument.write(marked).replace(",\"planAhead\":false", "")
                .replace("\"secondMissed\":0", "");
        assertThat(unmarked).doesNotContain("planAhead", "secondMissed").endsWith("\"weights\":{}}");
        Migrated database = copyOf(at(MigrationVersion.fromVersion("27")), "cost_" + name.replace('-', '_'));
        database.client().sql("update plan_problem set document = cast(? as json)").param(unmarked).update();

        database.to(MigrationVersion.LATEST);

        String stored = database.client().sql("select distinct cast(document as text) from plan_problem")
                .query(String.class).single();
        Problem problem = ProblemDocument.readStored(stored.getBytes(StandardCharsets.UTF_8)).value();
        assertThat(problem).isEqualTo(marked);
        assertThat(new Judge(problem).judge(plan).score()).isEqualTo(plan.score());
    }

    /** The name of the database as it was at a version, with the rows of all before it. */
    private static String at(MigrationVersion version) {
        return "at_" + version.getVersion();
    }

    private static Migrated copyOf(String template, String name) {
        return new Migrated(database(name, template));
    }

    private static DataSource database(String name, String template) {
        new Migrated(server.getPostgresDatabase()).client()
                .sql("create database " + name + " template " + template).update();
        return server.getDatabase("postgres", name);
    }
}
