package dk.holdplan.data.account;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Secret addresses of therapists' calendars. */
@Repository
@Transactional
public class CalendarFeeds {

    /** Whoever made it still may make one. */
    private static final String VALID = """
            (f.expires_at is null or f.expires_at > :now)
            and (f.made_by not like 'key:%' or exists (
                select from api_key k where f.made_by = 'key:' || k.id and k.revoked_at is null and k.expires_at > :now))
            and (f.made_by not like 'account:%' or exists (
                select from account a where f.made_by = 'account:' || a.id and a.enabled
                                        and (a.therapist = f.therapist and a.roles @> array ['THERAPIST']
                                             or a.roles @> array ['ADMINISTRATOR'])))""";
    private static final RowMapper<CalendarFeed> MAPPER = (row, n) -> new CalendarFeed(row.getString("therapist"),
            row.getString("made_by"), List.of((String[]) row.getArray("sites").getArray()),
            RightsColumns.instant(row, "created_at"), RightsColumns.instantOrNull(row, "expires_at"));

    private final JdbcClient client;
    private final Clock clock;

    CalendarFeeds(JdbcClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /**
     * Makes an address; the one that the therapist had works no more.
     *
     * @param madeBy stable id of an account or key, with which the address ends, or of somebody known elsewhere
     * @param sites of which it shows what takes place, empty for every site
     * @param expiresAt null for as long as the account or key is valid
     */
    public Secret create(String therapist, String madeBy, List<String> sites, @Nullable Instant expiresAt) {
        Secret secret = Secret.random("");
        client.sql("""
                insert into calendar_feed (therapist, hash, created_at, made_by, sites, expires_at)
                values (?, ?, ?, ?, ?, ?)
                on conflict (therapist) do update set hash = excluded.hash, created_at = excluded.created_at,
                    made_by = excluded.made_by, sites = excluded.sites, expires_at = excluded.expires_at""")
                .params(therapist, secret.hash(), RightsColumns.time(clock.instant()), madeBy,
                        sites.toArray(String[]::new), expiresAt == null ? null : RightsColumns.time(expiresAt))
                .update();
        return secret;
    }

    /** What an address shows; empty for an unknown, revoked or ended one. */
    @Transactional(readOnly = true)
    public Optional<CalendarFeed> find(Secret secret) {
        return client.sql("select * from calendar_feed f where f.hash = :hash and " + VALID)
                .param("hash", secret.hash()).param("now", RightsColumns.time(clock.instant())).query(MAPPER)
                .optional();
    }

    /** Every address that is valid, by therapist. */
    @Transactional(readOnly = true)
    public List<CalendarFeed> list() {
        return client.sql("select * from calendar_feed f where " + VALID + " order by f.therapist")
                .param("now", RightsColumns.time(clock.instant())).query(MAPPER).list();
    }

    /**
     * Makes the address of a therapist invalid.
     *
     * @return false when there is none
     */
    public boolean revoke(String therapist) {
        return client.sql("delete from calendar_feed where therapist = ?").param(therapist).update() > 0;
    }
}
