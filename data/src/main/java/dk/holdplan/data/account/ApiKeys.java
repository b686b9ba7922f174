package dk.holdplan.data.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The API keys. */
@Repository
@Transactional
public class ApiKeys {

    /** How every key begins. */
    public static final String PREFIX = "hp_";
    private static final int SHOWN = PREFIX.length() + 6;
    private static final Duration USE_NOTED_EVERY = Duration.ofMinutes(1);
    /** Long enough for a caller at peak, and short for a key that was revoked through another process. */
    private static final Duration TRUSTED_FOR = Duration.ofSeconds(1);
    private static final long MOST_SHOWN = 1_000;
    private static final RowMapper<ApiKey> MAPPER = (row, n) -> new ApiKey(row.getObject("id", UUID.class),
            row.getString("name"), row.getString("prefix"), RightsColumns.read(row),
            RightsColumns.instant(row, "created_at"), RightsColumns.instant(row, "expires_at"),
            RightsColumns.instantOrNull(row, "revoked_at"), RightsColumns.instantOrNull(row, "last_used_at"));

    private final JdbcClient client;
    private final Clock clock;
    private final Cache<ByteBuffer, ApiKey> shown;

    @Autowired
    ApiKeys(JdbcClient client, Clock clock) {
        this(client, clock, Ticker.systemTicker());
    }

    /** Keys that were shown are remembered by the ticker, since the clock may be put back. */
    ApiKeys(JdbcClient client, Clock clock, Ticker ticker) {
        this.client = client;
        this.clock = clock;
        this.shown = Caffeine.newBuilder().expireAfterWrite(TRUSTED_FOR).maximumSize(MOST_SHOWN)
                .ticker(ticker).build();
    }

    /** Makes a key. */
    public NewApiKey create(String name, Rights rights, Instant expiresAt) {
        Secret secret = Secret.random(PREFIX);
        ApiKey key = client.sql("""
                insert into api_key (id, name, hash, prefix, roles, therapist, sites, created_at, expires_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning *""")
                .params(UUID.randomUUID(), name, secret.hash(), secret.text().substring(0, SHOWN),
                        RightsColumns.roles(rights), rights.therapist(), RightsColumns.sites(rights),
                        RightsColumns.time(clock.instant()), RightsColumns.time(expiresAt))
                .query(MAPPER).single();
        return new NewApiKey(key, secret);
    }

    /** Every key that is not revoked, the newest first. */
    @Transactional(readOnly = true)
    public List<ApiKey> list() {
        return client.sql("select * from api_key where revoked_at is null order by created_at desc, id").query(MAPPER)
                .list();
    }

    /** The key with this id, when it is valid now. */
    @Transactional(readOnly = true)
    public Optional<ApiKey> find(UUID id) {
        return client.sql("select * from api_key where id = ? and revoked_at is null and expires_at > ?")
                .params(id, RightsColumns.time(clock.instant())).query(MAPPER).optional();
    }

    /**
     * The key that somebody shows, when it is valid now; notes its use. For a second it is not looked up again: a key
     * that is revoked through another process is valid here for so long.
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<ApiKey> use(Secret secret) {
        Instant now = clock.instant();
        byte[] hash = secret.hash();
        ApiKey known = shown.getIfPresent(ByteBuffer.wrap(hash));
        return known == null ? lookUp(hash, now) : Optional.of(known).filter(key -> key.expiresAt().isAfter(now));
    }

    private Optional<ApiKey> lookUp(byte[] hash, Instant now) {
        Optional<ApiKey> found = client
                .sql("select * from api_key where hash = ? and revoked_at is null and expires_at > ?")
                .params(hash, RightsColumns.time(now)).query(MAPPER).optional();
        found.filter(key -> key.lastUsedAt() == null || key.lastUsedAt().plus(USE_NOTED_EVERY).isBefore(now))
                .ifPresent(key -> client.sql("update api_key set last_used_at = ? where id = ?")
                        .params(RightsColumns.time(now), key.id()).update());
        found.ifPresent(key -> shown.put(ByteBuffer.wrap(hash), key));
        return found;
    }

    /**
     * Makes a key invalid for good.
     *
     * @return false when there is none
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public boolean revoke(UUID id) {
        boolean revoked = client.sql("update api_key set revoked_at = ? where id = ? and revoked_at is null")
                .params(RightsColumns.time(clock.instant()), id).update() > 0;
        shown.invalidateAll();
        return revoked;
    }
}
