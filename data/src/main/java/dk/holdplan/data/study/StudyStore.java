package dk.holdplan.data.study;

import dk.holdplan.data.paging.Position;
import dk.holdplan.data.study.Study.Kind;
import dk.holdplan.data.study.Study.Question;
import dk.holdplan.data.study.Study.State;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The studies. Only the latest attempt at one may write. */
@Repository
@Transactional
public class StudyStore {

    private static final String LIST = """
            select id, plan_id, kind, null as request, seeds, steps, state, attempt, done, parts, null as answer,
            failure, version, created_at from study where plan_id = ? and (? or not of_citizens)""";
    private static final RowMapper<Study> MAPPER = (row, n) -> new Study(row.getObject("id", UUID.class),
            row.getObject("plan_id", UUID.class),
            new Question(Kind.valueOf(row.getString("kind")), Objects.requireNonNullElse(row.getString("request"), ""),
                    row.getInt("seeds"), row.getLong("steps")),
            State.valueOf(row.getString("state")), row.getInt("attempt"), row.getInt("done"), row.getInt("parts"),
            row.getString("answer"), row.getString("failure"), row.getLong("version"),
            row.getObject("created_at", OffsetDateTime.class).toInstant());

    private final JdbcClient client;
    private final Clock clock;

    StudyStore(JdbcClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /**
     * Stores a question about a plan, QUEUED.
     *
     * @param ofCitizens whether it names citizens
     */
    public Study ask(UUID plan, Question question, boolean ofCitizens) {
        return client.sql("""
                insert into study (id, plan_id, kind, request, seeds, steps, state, created_at, of_citizens)
                values (?, ?, ?, ?::json, ?, ?, 'QUEUED', ?, ?) returning *""")
                .params(UUID.randomUUID(), plan, question.kind().name(), question.document(), question.seeds(),
                        question.steps(), time(clock.instant()), ofCitizens)
                .query(MAPPER).single();
    }

    /** How many studies wait until they begin. */
    @Transactional(readOnly = true)
    public long queued() {
        return client.sql("select count(*) from study where state = 'QUEUED'").query(Long.class).single();
    }

    /** The study of a plan with this id. */
    @Transactional(readOnly = true)
    public Optional<Study> find(UUID plan, UUID id) {
        return client.sql("select * from study where id = ? and plan_id = ?").params(id, plan).query(MAPPER)
                .optional();
    }

    /** Whether a study names citizens. */
    @Transactional(readOnly = true)
    public boolean isOfCitizens(UUID id) {
        return client.sql("select of_citizens from study where id = ?").param(id).query(Boolean.class).optional()
                .orElse(true);
    }

    /** How many studies a plan has, with those that name citizens or without. */
    @Transactional(readOnly = true)
    public long count(UUID plan, boolean ofCitizens) {
        return client.sql("select count(*) from study where plan_id = ? and (? or not of_citizens)")
                .params(plan, ofCitizens).query(Long.class).single();
    }

    /**
     * Some studies of a plan, the newest first, without what was asked and answered.
     *
     * @param ofCitizens whether those come too that name citizens
     * @param page from 0
     */
    @Transactional(readOnly = true)
    public List<Study> list(UUID plan, boolean ofCitizens, int page, int size) {
        return client.sql(LIST + " order by created_at desc, id limit ? offset ?")
                .params(plan, ofCitizens, size, (long) page * size).query(MAPPER).list();
    }

    /** Those that are behind a position, in the same way. */
    @Transactional(readOnly = true)
    public List<Study> after(UUID plan, boolean ofCitizens, Position last, int size) {
        return client.sql(LIST + " and (created_at < ? or created_at = ? and id > ?)"
                + " order by created_at desc, id limit ?")
                .params(plan, ofCitizens, last.time(), last.time(), last.id(), size).query(MAPPER).list();
    }

    /** Begins a study or begins it again; empty when it is final or gone. */
    public Optional<Study> begin(UUID id) {
        return client.sql("""
                update study set state = 'RUNNING', attempt = attempt + 1, version = version + 1
                where id = ? and state in ('QUEUED', 'RUNNING') returning *""").param(id).query(MAPPER).optional();
    }

    /**
     * Notes how far an attempt has come.
     *
     * @return whether it should go on: nobody wants it stopped, took it over or deleted it
     */
    public boolean progress(Study attempt, int done, int parts) {
        return client.sql("""
                update study set done = ?, parts = ?, version = version + 1
                where id = ? and attempt = ? and state = 'RUNNING' and not stop_wanted""")
                .params(done, parts, attempt.id(), attempt.attempt()).update() == 1;
    }

    /** Asks for a study to end soon; false when it is final or gone. */
    public boolean requestStop(UUID plan, UUID id) {
        return client.sql("""
                update study set stop_wanted = true, version = version + 1
                where id = ? and plan_id = ? and state in ('QUEUED', 'RUNNING')""").params(id, plan).update() == 1;
    }

    /** Whether somebody wants the study to end. */
    @Transactional(readOnly = true)
    public boolean stopWanted(UUID id) {
        return client.sql("select stop_wanted from study where id = ?").param(id).query(Boolean.class).optional()
                .orElse(true);
    }

    /** Notes the answer: DONE. */
    public boolean finish(Study attempt, String answer) {
        return end(attempt, State.DONE, answer, null);
    }

    /** Notes that it was stopped before there was an answer. */
    public boolean stopped(Study attempt) {
        return end(attempt, State.STOPPED, null, null);
    }

    /** Notes that it broke down, for a reason that names no citizens. */
    public boolean fail(Study attempt, String reason) {
        return end(attempt, State.FAILED, null, reason);
    }

    /** Gives an attempt back because the process ends; it does not count. */
    public void release(Study attempt) {
        client.sql("""
                update study set state = 'QUEUED', attempt = attempt - 1, version = version + 1
                where id = ? and attempt = ? and state = 'RUNNING'""").params(attempt.id(), attempt.attempt())
                .update();
    }

    private boolean end(Study attempt, State state, @Nullable String answer, @Nullable String failure) {
        return client.sql("""
                update study set state = ?, answer = ?::json, failure = ?, finished_at = ?, request = null,
                version = version + 1 where id = ? and attempt = ? and state = 'RUNNING'""")
                .params(state.name(), answer, failure, time(clock.instant()), attempt.id(), attempt.attempt())
                .update() == 1;
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
