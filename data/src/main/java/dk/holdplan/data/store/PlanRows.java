package dk.holdplan.data.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;

/** The table of plans. Each change says from which states it is allowed, and answers whether it took place. */
interface PlanRows extends CrudRepository<PlanRow, UUID> {

    List<PlanRow> findByIdIn(Collection<UUID> ids);

    @Query("""
            update plan set state = 'SOLVING', started_at = coalesce(started_at, :now), attempt = attempt + 1,
                   version = version + 1
            where id = :id and state in ('QUEUED', 'SOLVING')
            returning *""")
    Optional<PlanRow> begin(UUID id, Instant now);

    @Query("select count(*) from plan where state = 'QUEUED'")
    long queued();

    @Query("""
            select 1 + count(*) from plan other
            join plan mine on (other.requested_at, other.id) < (mine.requested_at, mine.id)
            where mine.id = :id and other.state = 'QUEUED'""")
    long queuePosition(UUID id);

    @Modifying
    @Query("""
            update plan set hard = :#{#outcome.hard}, medium = :#{#outcome.medium}, soft = :#{#outcome.soft},
                   unplaced = :#{#outcome.unplaced}, spent_millis = :spentMillis, version = version + 1
            where id = :id and attempt = :attempt and state = 'SOLVING'""")
    boolean saveOutcome(UUID id, int attempt, Outcome outcome, long spentMillis);

    @Modifying
    @Query("""
            update plan set failure = :failure, finished_at = :now, version = version + 1,
                   state = case when cast(:failure as text) is not null then 'FAILED'
                                when stop_requested then 'STOPPED' else 'SOLVED' end
            where id = :id and attempt = :attempt and state = 'SOLVING'""")
    boolean end(UUID id, int attempt, @Nullable String failure, Instant now);

    @Modifying
    @Query("""
            update plan set state = 'QUEUED', version = version + 1
            where id = :id and attempt = :attempt and state = 'SOLVING'""")
    boolean release(UUID id, int attempt);

    @Modifying
    @Query("""
            update plan set stop_requested = true, version = version + 1,
                   state = case state when 'QUEUED' then 'STOPPED' else state end,
                   finished_at = case state when 'QUEUED' then cast(:now as timestamptz) end
            where id = :id and state in ('QUEUED', 'SOLVING')""")
    boolean requestStop(UUID id, Instant now);

    @Query("""
            select exists (select from plan
                           where id = :id and attempt = :attempt and state = 'SOLVING' and not stop_requested)""")
    boolean goesOn(UUID id, int attempt);

    @Query("select * from plan where id = :id for no key update")
    Optional<PlanRow> lock(UUID id);

    @Modifying
    @Query("""
            update plan set state = 'PUBLISHED', version = version + 1
            where state in ('SOLVED', 'STOPPED', 'SUPERSEDED') and id in (select plan_id from publication)""")
    void publish();

    @Modifying
    @Query("""
            update plan set state = 'SUPERSEDED', version = version + 1
            where state = 'PUBLISHED' and not exists (select from publication where plan_id = plan.id)""")
    void supersede();
}
