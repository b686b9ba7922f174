package dk.holdplan.data.account;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** One-time links by which passwords are set. */
@Repository
@Transactional
public class Invitations {

    /** How long a link works. */
    public static final Duration VALID_FOR = Duration.ofHours(24);
    private static final Rights FIRST = Rights.of(Role.ADMINISTRATOR, Role.PLANNER);

    private final JdbcClient client;
    private final Accounts accounts;
    private final Clock clock;

    Invitations(JdbcClient client, Accounts accounts, Clock clock) {
        this.client = client;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** A link with which the first administrator, who may plan too, makes the first account. */
    public Secret first() {
        return insert(null);
    }

    /** A link with which somebody sets the password of an account; earlier links of the account work no more. */
    public Secret to(UUID account) {
        client.sql("delete from invitation where account_id = ?").param(account).update();
        return insert(account);
    }

    private Secret insert(@Nullable UUID account) {
        client.sql("delete from invitation where expires_at <= ?").param(RightsColumns.time(clock.instant())).update();
        Secret secret = Secret.random("");
        client.sql("insert into invitation (hash, account_id, expires_at) values (?, ?, ?)")
                .params(secret.hash(), account, RightsColumns.time(clock.instant().plus(VALID_FOR))).update();
        return secret;
    }

    /**
     * The name of the account whose password a link sets.
     *
     * @param first the name that a first administrator chose
     * @return empty when the link is unknown, used or expired
     */
    @Transactional(readOnly = true)
    public Optional<String> nameOf(Secret secret, String first) {
        return client.sql("""
                select coalesce(a.name, ?) from invitation i left join account a on a.id = i.account_id
                where i.hash = ? and i.expires_at > ?""")
                .params(first, secret.hash(), RightsColumns.time(clock.instant())).query(String.class).optional();
    }

    /**
     * Uses a link up.
     *
     * @param name of the first administrator; that of an account that exists stays
     * @param passwordHash by bcrypt
     * @return empty when the link is unknown, used or expired, or is that of a first administrator and there is one
     */
    public Optional<Account> accept(Secret secret, String name, String passwordHash) {
        client.sql("lock table account in share row exclusive mode").update();
        Optional<Link> link = client
                .sql("delete from invitation where hash = ? and expires_at > ? returning account_id")
                .params(secret.hash(), RightsColumns.time(clock.instant()))
                .query((row, n) -> new Link(row.getObject("account_id", UUID.class))).optional();
        return link.flatMap(found -> found.account() == null ? createFirst(name) : accounts.find(found.account()))
                .map(account -> setPassword(account.id(), passwordHash));
    }

    private Optional<Account> createFirst(String name) {
        return accounts.isEmpty() ? accounts.create(name, FIRST) : Optional.empty();
    }

    private Account setPassword(UUID account, String passwordHash) {
        client.sql("update account set password = ? where id = ?").params(passwordHash, account).update();
        return accounts.find(account).orElseThrow();
    }

    private record Link(@Nullable UUID account) {
    }
}
