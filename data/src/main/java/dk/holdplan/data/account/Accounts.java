package dk.holdplan.data.account;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The accounts. Names are compared without regard to capitals. */
@Repository
@Transactional
public class Accounts {

    private static final RowMapper<Account> MAPPER = (row, n) -> new Account(row.getObject("id", UUID.class),
            row.getString("name"), RightsColumns.read(row), row.getBoolean("enabled"),
            row.getString("password") != null, RightsColumns.instant(row, "created_at"));
    private static final String IS_THE_LAST_ADMINISTRATOR = """
            select coalesce(bool_and(id = ?), false) from account
            where enabled and password is not null and roles @> array ['ADMINISTRATOR']""";

    private final JdbcClient client;
    private final Clock clock;

    Accounts(JdbcClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /** Whether there is no account at all. */
    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return client.sql("select not exists (select from account)").query(Boolean.class).single();
    }

    /** Every account, by name. */
    @Transactional(readOnly = true)
    public List<Account> list() {
        return client.sql("select * from account order by lower(name)").query(MAPPER).list();
    }

    /** One account. */
    @Transactional(readOnly = true)
    public Optional<Account> find(UUID id) {
        return client.sql("select * from account where id = ?").param(id).query(MAPPER).optional();
    }

    /** What to compare a password with; empty for an unknown name and for one that has not set a password yet. */
    @Transactional(readOnly = true)
    public Optional<Credentials> credentials(String name) {
        return client.sql("select * from account where lower(name) = lower(?) and password is not null").param(name)
                .query((row, n) -> new Credentials(MAPPER.mapRow(row, n), row.getString("password"))).optional();
    }

    /**
     * Makes an account without a password.
     *
     * @return empty when the name is taken
     */
    public Optional<Account> create(String name, Rights rights) {
        return client.sql("""
                insert into account (id, name, roles, therapist, sites, enabled, created_at)
                values (?, ?, ?, ?, ?, true, ?) on conflict do nothing returning *""")
                .params(UUID.randomUUID(), name, RightsColumns.roles(rights), rights.therapist(),
                        RightsColumns.sites(rights), RightsColumns.time(clock.instant()))
                .query(MAPPER).optional();
    }

    /**
     * Changes what an account may do. Who is a therapist no more, or another one or at other sites, loses the
     * address of the calendar.
     *
     * @return false when that would leave nobody to keep accounts
     */
    public boolean change(UUID id, Rights rights, boolean enabled) {
        client.sql("lock table account in share row exclusive mode").update();
        boolean remains = enabled && rights.roles().contains(Role.ADMINISTRATOR);
        if (!remains && client.sql(IS_THE_LAST_ADMINISTRATOR).param(id).query(Boolean.class).single()) {
            return false;
        }
        client.sql("""
                delete from calendar_feed f using account a
                where a.id = ? and f.therapist = a.therapist
                  and (f.therapist <> coalesce(?, '') or not ? or a.sites <> cast(? as text[]))""")
                .params(id, rights.therapist(), enabled && rights.roles().contains(Role.THERAPIST),
                        RightsColumns.sites(rights))
                .update();
        client.sql("update account set roles = ?, therapist = ?, sites = ?, enabled = ? where id = ?")
                .params(RightsColumns.roles(rights), rights.therapist(), RightsColumns.sites(rights), enabled, id)
                .update();
        return true;
    }
}
