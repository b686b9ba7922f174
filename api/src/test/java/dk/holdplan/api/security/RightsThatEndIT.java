package dk.holdplan.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.api.Client;
import dk.holdplan.api.Event;
import dk.holdplan.api.Examples;
import dk.holdplan.api.Json;
import dk.holdplan.api.ServiceTest;
import dk.holdplan.data.account.Account;
import dk.holdplan.data.account.Accounts;
import dk.holdplan.data.account.ApiKeys;
import dk.holdplan.data.account.Invitations;
import dk.holdplan.data.account.NewApiKey;
import dk.holdplan.data.account.Rights;
import dk.holdplan.data.account.Role;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What was begun with a right ends with it. */
@ServiceTest
class RightsThatEndIT {

    private static final String PASSWORD = "correct horse battery";

    private final int port;
    private final Client root;
    private final ApiKeys keys;
    private final Accounts accounts;
    private final Invitations invitations;
    private final Clock clock;
    private String plan;

    RightsThatEndIT(@LocalServerPort int port, ApiKeys keys, Accounts accounts, Invitations invitations, Clock clock) {
        this.port = port;
        this.root = new Client(port);
        this.keys = keys;
        this.accounts = accounts;
        this.invitations = invitations;
        this.clock = clock;
    }

    @BeforeEach
    void search() {
        plan = root.postJson("/api/v1/plans?time=10m", Examples.dataset("tiny")).planId();
    }

    @AfterEach
    void remove() {
        root.delete("/api/v1/plans/" + plan);
    }

    @Test
    void endAStreamWithTheKey() throws Exception {
        NewApiKey key = key(new Rights(Set.of(Role.PLANNER), null, List.of()));
        CompletableFuture<String> stream = ended(() -> names(new Client(port, key.secret().text()).events(plan)));

        assertThat(keys.revoke(key.key().id())).isTrue();

        assertThat(stream.get(30, TimeUnit.SECONDS)).contains("progress").doesNotContain("end");
    }

    @Test
    void endAStreamWithTheSessionAndTheAccount() throws Exception {
        Account account = accounts.create("follower " + UUID.randomUUID(), Rights.of(Role.PLANNER)).orElseThrow();
        CompletableFuture<String> signedOut = followed(account, Browser::signOut);
        CompletableFuture<String> noPlanner = followed(account, browser -> accounts.change(account.id(),
                new Rights(Set.of(Role.THERAPIST), "t1", List.of()), true));

        assertThat(signedOut.get(30, TimeUnit.SECONDS)).contains("progress").doesNotContain("event:end");
        assertThat(noPlanner.get(30, TimeUnit.SECONDS)).contains("progress").doesNotContain("event:end");
    }

    @Test
    void leaveAStreamAloneThatIsAllowed() {
        NewApiKey key = key(new Rights(Set.of(Role.PLANNER), null, List.of()));
        CompletableFuture<String> stream = ended(() -> names(new Client(port, key.secret().text()).events(plan)));

        assertThat(stream).as("followed by who may").satisfies(it -> {
            try {
                it.get(5, TimeUnit.SECONDS);
                throw new AssertionError("It ended");
            } catch (TimeoutException e) {
                root.post("/api/v1/plans/" + plan + "/stop");
            } catch (InterruptedException | ExecutionException e) {
                throw new IllegalStateException(e);
            }
        });
        assertThat(stream.join()).endsWith("end");
    }

    @Test
    void endACalendarWithTheKeyAndShowAdministratorsThatItLives() {
        NewApiKey key = key(new Rights(Set.of(Role.THERAPIST), "site-1-t3", List.of()));
        String address = URI.create(new Client(port, key.secret().text()).post("/api/v1/therapists/site-1-t3/feed")
                .at("/address")).getPath();
        Client calendar = new Client(port, "");
        assertThat(calendar.get(address).status()).isNotEqualTo(401);
        assertThat(Json.tree(root.get("/api/v1/feeds").body()).valueStream()
                .filter(it -> it.path("therapist").asString().equals("site-1-t3"))
                .map(it -> it.path("madeBy").asString())).containsExactly("key:" + key.key().id());

        keys.revoke(key.key().id());

        assertThat(calendar.get(address).status()).isEqualTo(401);
        assertThat(root.get("/api/v1/feeds").body()).doesNotContain("site-1-t3");
    }

    @Test
    void endACalendarInTimeThatIsMadeWithoutAnAccountOrKey() {
        Client.Answer made = root.post("/api/v1/therapists/site-1-t4/feed");

        assertThat(made.at("/expiresAt")).isNotNull();
        assertThat(root.get("/api/v1/feeds").body()).contains("site-1-t4", "setting:api-key");
        assertThat(root.delete("/api/v1/therapists/site-1-t4/feed").status()).isEqualTo(204);
    }

    private CompletableFuture<String> followed(Account account, Consumer<Browser> then) {
        Browser browser = new Browser(port);
        browser.postJson("/api/v1/invitations/accept", "{\"token\": \"" + invitations.to(account.id()).text()
                + "\", \"password\": \"" + PASSWORD + "\"}");
        assertThat(browser.signIn(account.name(), PASSWORD).statusCode()).isEqualTo(204);
        CompletableFuture<String> stream = ended(() -> browser.get("/api/v1/plans/" + plan + "/events").body());
        assertThat(browser.get("/api/v1/plans/" + plan).statusCode()).isEqualTo(200);
        then.accept(browser);
        return stream;
    }

    private static CompletableFuture<String> ended(Supplier<String> stream) {
        CompletableFuture<String> ended = CompletableFuture.supplyAsync(stream);
        CompletableFuture.runAsync(() -> {
        }, CompletableFuture.delayedExecutor(2, TimeUnit.SECONDS)).join();
        return ended;
    }

    private static String names(Stream<Event> events) {
        return String.join(" ", events.map(Event::name).toList());
    }

    private NewApiKey key(Rights rights) {
        return keys.create("test", rights, clock.instant().plus(Duration.ofHours(1)));
    }
}
