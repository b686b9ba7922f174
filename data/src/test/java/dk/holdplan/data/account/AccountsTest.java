package dk.holdplan.data.account;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.data.DataTest;
import dk.holdplan.data.SettableClock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DataTest
class AccountsTest {

    private static final Rights PLANNER = new Rights(Set.of(Role.PLANNER), null, List.of("site-1"));

    private final Accounts accounts;
    private final Invitations invitations;
    private final CalendarFeeds feeds;
    private final SettableClock clock;
    private final JdbcClient client;

    AccountsTest(Accounts accounts, Invitations invitations, CalendarFeeds feeds, SettableClock clock,
            JdbcClient client) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.feeds = feeds;
        this.clock = clock;
        this.client = client;
    }

    @BeforeEach
    void forgetEverybody() {
        client.sql("delete from invitation").update();
        client.sql("delete from account").update();
    }

    @Test
    void makesTheFirstAdministratorByALinkThatWorksOnce() {
        Secret link = invitations.first();

        Account made = invitations.accept(link, "Ida", "hash").orElseThrow();

        assertThat(made.rights().roles()).containsExactlyInAnyOrder(Role.ADMINISTRATOR, Role.PLANNER);
        assertThat(made.hasPassword()).isTrue();
        assertThat(accounts.isEmpty()).isFalse();
        assertThat(invitations.accept(link, "Bo", "hash")).isEmpty();
        assertThat(accounts.list()).containsExactly(made);
    }

    @Test
    void makesNoSecondFirstAdministrator() {
        Secret one = invitations.first();
        Secret other = invitations.first();
        invitations.accept(one, "Ida", "hash");

        assertThat(invitations.accept(other, "Bo", "hash")).isEmpty();
        assertThat(accounts.list()).hasSize(1);
    }

    @Test
    void forgetsALinkAfterADay() {
        Secret link = invitations.first();
        clock.pass(Invitations.VALID_FOR);

        assertThat(invitations.accept(link, "Ida", "hash")).isEmpty();
        assertThat(accounts.isEmpty()).isTrue();
    }

    @Test
    void lacksCredentialsUntilThePasswordIsSet() {
        Account account = accounts.create("Ida", PLANNER).orElseThrow();
        assertThat(accounts.credentials("Ida")).isEmpty();
        Secret earlier = invitations.to(account.id());
        Secret link = invitations.to(account.id());

        assertThat(invitations.accept(earlier, "", "hash")).isEmpty();
        assertThat(invitations.accept(link, "Another", "hash")).isPresent();

        assertThat(accounts.credentials("iDA").orElseThrow().passwordHash()).isEqualTo("hash");
        assertThat(accounts.credentials("Another")).isEmpty();
        assertThat(accounts.find(account.id()).orElseThrow().rights()).isEqualTo(PLANNER);
    }

    @Test
    void takesANameOnce() {
        accounts.create("Ida", PLANNER);

        assertThat(accounts.create("IDA", PLANNER)).isEmpty();
    }

    @Test
    void keepsAnAdministrator() {
        Account ida = invitations.accept(invitations.first(), "Ida", "hash").orElseThrow();
        assertThat(accounts.change(ida.id(), ida.rights(), false)).isFalse();
        assertThat(accounts.change(ida.id(), PLANNER, true)).isFalse();
        Account bo = accounts.create("Bo", Rights.of(Role.ADMINISTRATOR)).orElseThrow();
        assertThat(accounts.change(ida.id(), PLANNER, true)).as("Bo cannot sign in yet").isFalse();
        invitations.accept(invitations.to(bo.id()), "", "hash");

        assertThat(accounts.change(ida.id(), PLANNER, false)).isTrue();

        Account changed = accounts.find(ida.id()).orElseThrow();
        assertThat(changed.rights()).isEqualTo(PLANNER);
        assertThat(changed.enabled()).isFalse();
    }

    @Test
    void leavesNobodyTheCalendarOfATherapistWhoTheyAreNoMore() {
        Rights first = new Rights(Set.of(Role.THERAPIST), "t1", List.of());
        Account ida = accounts.create("Ida", first).orElseThrow();
        Secret address = feeds.create("t1", "account:" + ida.id(), List.of(), null);

        accounts.change(ida.id(), new Rights(Set.of(Role.THERAPIST, Role.PLANNER), "t1", List.of()), true);
        assertThat(feeds.find(address)).isPresent();
        accounts.change(ida.id(), new Rights(Set.of(Role.THERAPIST), "t2", List.of()), true);
        assertThat(feeds.find(address)).isEmpty();

        Secret another = feeds.create("t2", "account:" + ida.id(), List.of(), null);
        accounts.change(ida.id(), new Rights(Set.of(Role.THERAPIST), "t2", List.of("site-1")), true);
        assertThat(feeds.find(another)).as("at other sites").isEmpty();
        another = feeds.create("t2", "account:" + ida.id(), List.of("site-1"), null);
        accounts.change(ida.id(), PLANNER, true);
        assertThat(feeds.find(another)).isEmpty();
    }

    @Test
    void storesNoSecret() {
        Secret link = invitations.first();

        assertThat(client.sql("select encode(hash, 'escape') from invitation").query(String.class).single())
                .doesNotContain(link.text());
        assertThat(link.toString()).doesNotContain(link.text());
    }
}
