package dk.holdplan.data.store;

import dk.holdplan.data.document.PinnedDocument;
import dk.holdplan.data.document.ProblemDocument;
import dk.holdplan.data.document.Reading;
import dk.holdplan.problem.Problem;
import dk.holdplan.rule.Buffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The problems of plans: each as a document, and the names in it as rows. */
@Repository
class PlanProblems {

    private final JdbcClient client;
    private final JdbcTemplate jdbc;

    PlanProblems(JdbcClient client, JdbcTemplate jdbc) {
        this.client = client;
        this.jdbc = jdbc;
    }

    void insert(UUID id, Problem problem) {
        client.sql("insert into plan_problem (plan_id, document, pinned) values (?, cast(? as json), cast(? as json))")
                .params(id, ProblemDocument.write(problem), PinnedDocument.write(problem)).update();
        jdbc.batchUpdate("""
                insert into plan_resource (plan_id, kind, id, name, site, minutes_before, minutes_after)
                values (?, ?, ?, ?, ?, ?, ?)""", resources(id, problem));
    }

    Optional<String> document(UUID id) {
        return client.sql("select document from plan_problem where plan_id = ?").param(id).query(String.class)
                .optional();
    }

    Problem read(UUID id) {
        String document = document(id).orElseThrow();
        Reading<Problem> reading = ProblemDocument.readStored(document.getBytes(StandardCharsets.UTF_8));
        if (reading.value() == null) {
            throw new IllegalStateException("The stored problem of plan " + id + " cannot be read: "
                    + reading.issues().getFirst().message());
        }
        String pinned = client.sql("select pinned from plan_problem where plan_id = ?").param(id).query(String.class)
                .single();
        return PinnedDocument.read(pinned, reading.value());
    }

    private static List<Object[]> resources(UUID id, Problem problem) {
        return Stream.of(
                problem.therapists().stream().map(it -> row(id, "THERAPIST", it.id(), it.name(), null, Buffer.of(it))),
                problem.rooms().stream().map(it -> row(id, "ROOM", it.id(), it.name(), it.site(), Buffer.NONE)),
                problem.classes().stream().map(it -> row(id, "CLASS", it.id(), it.name(), it.site(), Buffer.of(it))))
                .flatMap(rows -> rows).toList();
    }

    private static Object[] row(UUID id, String kind, String resource, String name, @Nullable String site,
            Buffer around) {
        return new Object[]{id, kind, resource, name.isBlank() ? resource : name, site, around.before(),
                around.after()};
    }
}
