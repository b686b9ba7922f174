package dk.holdplan.data.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Which therapists and sites there are, as far as the plans and what was published of them tell. */
@Repository
@Transactional(readOnly = true)
public class TherapistsAndSites {

    private final JdbcClient client;

    TherapistsAndSites(JdbcClient client) {
        this.client = client;
    }

    /** Whether there are no plans yet, and nothing can be known. */
    public boolean isEmpty() {
        return client.sql("select not exists (select from plan) and not exists (select from published_session)")
                .query(Boolean.class).single();
    }

    /** Whether a therapist is in any plan, whether or not anybody is to come to them. */
    public boolean hasTherapist(String id) {
        return client.sql("""
                select exists (select from plan_resource where kind = 'THERAPIST' and id = :id)
                    or exists (select from published_session where therapist = :id)""").param("id", id)
                .query(Boolean.class).single();
    }

    /** Whether any plan has a room, a class, a shift or a citizen at a site. */
    public boolean hasSite(String id) {
        return client.sql("""
                select exists (select from plan_sites where :id = any (sites))
                    or exists (select from published_session where site = :id)""").param("id", id)
                .query(Boolean.class).single();
    }
}
