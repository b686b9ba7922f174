package dk.holdplan.data.store;

import dk.holdplan.data.paging.Position;
import dk.holdplan.data.scope.PlanScope;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who submitted which plan, and which plans somebody may see. */
@Repository
@Transactional(readOnly = true)
public class PlanAccess {

    private final JdbcClient client;
    private final PlanRows rows;

    PlanAccess(JdbcClient client, PlanRows rows) {
        this.client = client;
        this.rows = rows;
    }

    /**
     * Notes who submitted a plan.
     *
     * @param planner whether that is somebody who plans, whose drafts are shown in rosters
     */
    @Transactional
    public void own(UUID plan, String owner, boolean planner) {
        client.sql("update plan set owner = ?, of_planner = ? where id = ?").params(owner, planner, plan).update();
    }

    /** Gives a plan to whom its parent belongs. */
    @Transactional
    public void inherit(UUID plan, UUID parent) {
        client.sql("""
                update plan set (owner, of_planner) = (select owner, of_planner from plan where id = ?)
                where id = ?""").params(parent, plan).update();
    }

    /** Whether there is such a plan in a scope. */
    public boolean sees(PlanScope scope, UUID plan) {
        return of("select exists (select from plan p where p.id = :plan and " + PlanScope.CONDITION + ")", scope)
                .param("plan", plan).query(Boolean.class).single();
    }

    /** Plans in a scope, newest first. */
    public Page<StoredPlan> page(PlanScope scope, int page, int size) {
        PageRequest request = PageRequest.of(page, size);
        List<UUID> ids = of("select p.id from plan p where " + PlanScope.CONDITION
                + " order by p.requested_at desc, p.id limit :size offset :offset", scope).param("size", size)
                .param("offset", request.getOffset()).query(UUID.class).list();
        return page(ids, request, scope);
    }

    /** Plans in a scope that are behind a position, newest first; the total is that of all. */
    public Page<StoredPlan> after(PlanScope scope, Position last, int size) {
        List<UUID> ids = of("select p.id from plan p where " + PlanScope.CONDITION
                + " and (p.requested_at < :at or p.requested_at = :at and p.id > :last)"
                + " order by p.requested_at desc, p.id limit :size", scope).param("at", last.time())
                .param("last", last.id()).param("size", size).query(UUID.class).list();
        return page(ids, Pageable.unpaged(), scope);
    }

    private Page<StoredPlan> page(List<UUID> ids, Pageable request, PlanScope scope) {
        List<StoredPlan> found = rows.findByIdIn(ids).stream().map(PlanRow::toStored)
                .sorted(Comparator.comparingInt(plan -> ids.indexOf(plan.id()))).toList();
        long total = of("select count(*) from plan p where " + PlanScope.CONDITION, scope).query(Long.class).single();
        return new PageImpl<>(found, request, total);
    }

    /** Whether a therapist leads a meeting of a class on a day in what is published where the class is. */
    public boolean leads(String therapist, String rehabClass, LocalDate date) {
        return client.sql("""
                select exists (select from publication u
                               join plan_resource k on (k.plan_id, k.kind, k.id, k.site)
                                                       = (u.plan_id, 'CLASS', :class, u.site)
                               join session s on s.plan_id = u.plan_id and s.class = k.id
                               where u.monday = cast(date_trunc('week', cast(:date as timestamp)) as date)
                                 and s.therapist = :therapist
                                 and s.starts >= :date and s.starts < cast(:date as date) + 1)""")
                .param("class", rehabClass).param("therapist", therapist).param("date", date).query(Boolean.class)
                .single();
    }

    private JdbcClient.StatementSpec of(String sql, PlanScope scope) {
        return scope.in(client.sql(sql));
    }
}
