package dk.holdplan.data.store;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Whose plans are whose. */
@Repository
@Transactional(readOnly = true)
public class PlanAccess {

    private static final String IN_SCOPE = """
            (cast(:owner as text) is null or p.owner = :owner)
            and (:anySite or not exists (
                select from plan_resource r where r.plan_id = p.id and r.kind = 'ROOM' and r.site not in (:sites)))""";

    private final JdbcClient client;
    private final PlanRows rows;

    PlanAccess(JdbcClient client, PlanRows rows) {
        this.client = client;
        this.rows = rows;
    }

    /** Notes who submitted a plan. */
    @Transactional
    public void own(UUID plan, String owner) {
        client.sql("update plan set owner = ? where id = ?").params(owner, plan).update();
    }

    /** Gives a plan to whom its parent belongs. */
    @Transactional
    public void inherit(UUID plan, UUID parent) {
        client.sql("update plan set owner = (select owner from plan where id = ?) where id = ?").params(parent, plan)
                .update();
    }

    /** Whether there is such a plan in a scope. */
    public boolean sees(PlanScope scope, UUID plan) {
        return of("select exists (select from plan p where p.id = :plan and " + IN_SCOPE + ")", scope)
                .param("plan", plan).query(Boolean.class).single();
    }

    /** Plans in a scope, newest first. */
    public Page<StoredPlan> page(PlanScope scope, int page, int size) {
        PageRequest request = PageRequest.of(page, size);
        List<UUID> ids = of("select p.id from plan p where " + IN_SCOPE
                + " order by p.requested_at desc, p.id limit :size offset :offset", scope).param("size", size)
                .param("offset", request.getOffset()).query(UUID.class).list();
        List<StoredPlan> found = rows.findByIdIn(ids).stream().map(PlanRow::toStored)
                .sorted(Comparator.comparingInt(plan -> ids.indexOf(plan.id()))).toList();
        long total = of("select count(*) from plan p where " + IN_SCOPE, scope).query(Long.class).single();
        return new PageImpl<>(found, request, total);
    }

    /** Whether a plan that may be valid has a meeting of a class with a therapist. */
    public boolean leads(String therapist, String rehabClass) {
        return client.sql("""
                select exists (select from session s join plan p on p.id = s.plan_id
                               where s.therapist = ? and s.class = ? and p.hard = 0
                                 and p.state in ('SOLVED', 'STOPPED', 'PUBLISHED'))""").params(therapist, rehabClass)
                .query(Boolean.class).single();
    }

    private JdbcClient.StatementSpec of(String sql, PlanScope scope) {
        // A list in SQL has at least one entry.
        return client.sql(sql).param("owner", scope.owner()).param("anySite", scope.sites().isEmpty()).param("sites",
                scope.sites().isEmpty() ? List.of("") : scope.sites());
    }
}
