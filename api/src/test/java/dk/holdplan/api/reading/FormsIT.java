package dk.holdplan.api.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.api.Client;
import dk.holdplan.api.Client.Answer;
import dk.holdplan.api.FinishedPlan;
import dk.holdplan.api.Raw;
import dk.holdplan.api.ServiceTest;
import dk.holdplan.data.store.PlanStore;
import dk.holdplan.data.store.WorkStore;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServiceTest
class FormsIT {

    private final int port;
    private final Client client;
    private final PlanStore plans;
    private final WorkStore works;

    FormsIT(@LocalServerPort int port, PlanStore plans, WorkStore works) {
        this.port = port;
        this.client = new Client(port);
        this.plans = plans;
        this.works = works;
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/yaml", "application/x-yaml", "application/vnd.holdplan+yaml",
            "application/xml",
            "application/cbor", "application/x-jackson-smile", "text/plain"})
    void readsAndWritesNothingButJson(String type) {
        Client stranger = new Client(port, "");
        String key = "name: form-%s\nrights:\n  roles: [BOOKING]\n".formatted(UUID.randomUUID());

        assertRefused(client.send("POST", "/api/v1/keys", BodyPublishers.ofString(key), "Content-Type", type), 415);
        assertRefused(stranger.send("POST", "/api/v1/invitations/accept",
                BodyPublishers.ofString("token: x\npassword: tre gule cykler\n"), "Content-Type", type), 415);
        assertRefused(client.get("/api/v1/keys", "Accept", type), 406);
        assertRefused(stranger.get("/api/v1/sign-in", "Accept", type), 406);
        assertRefused(stranger.get("/api/v1/keys", "Accept", type), 401);
    }

    @Test
    void doesNothingOfWhichTheAnswerCannotBeGiven() {
        String name = "forms " + UUID.randomUUID();
        String key = "{\"name\": \"" + name + "\", \"rights\": {\"roles\": [\"BOOKING\"]}}";

        assertRefused(client.send("POST", "/api/v1/keys", BodyPublishers.ofString(key), "Content-Type",
                "application/json", "Accept", "application/yaml"), 406);

        assertThat(client.get("/api/v1/keys").body()).doesNotContain(name);
        for (String accept : new String[]{"*/*", "text/html, */*;q=0.1", "application/*", "application/hal+json"}) {
            assertThat(client.send("POST", "/api/v1/keys", BodyPublishers.ofString(key), "Content-Type",
                    "application/json", "Accept", accept).status()).as(accept).isEqualTo(201);
        }
    }

    @Test
    void tellsCachesThatAnswersDependOnWhoAsksHow() {
        Answer rules = client.get("/api/v1/rules");
        Answer again = client.get("/api/v1/rules", "If-None-Match", rules.headers().firstValue("ETag").orElseThrow());

        assertThat(again.status()).isEqualTo(304);
        for (Answer answer : new Answer[]{rules, again, client.get("/api/v1/keys", "Accept", "text/csv")}) {
            assertThat(String.join(", ", answer.headers().allValues("Vary"))).contains("Accept, Accept-Language");
        }
    }

    @Test
    void sendsACalendarAgainOnlyWhenItHasChangedAndMayStillBeRead() {
        client.post("/api/v1/plans/" + FinishedPlan.stored(plans, works) + "/publish");
        String owner = FinishedPlan.PLAN.sessions().getFirst().therapist();
        String feed = URI.create(client.post("/api/v1/therapists/" + owner + "/feed").at("/address")).getPath();
        Client calendar = new Client(port, "");
        Answer first = calendar.get(feed);
        String etag = first.headers().firstValue("ETag").orElseThrow();

        Answer same = calendar.get(feed, "If-None-Match", etag);

        assertThat(same.status()).isEqualTo(304);
        assertThat(same.body()).isEmpty();
        assertThat(calendar.get(feed, "If-None-Match", "\"other\", W/" + etag).status()).isEqualTo(304);
        assertThat(calendar.get(feed, "If-None-Match", etag, "Accept-Language", "da").body())
                .as("in the other language").startsWith("BEGIN:VCALENDAR");
        client.delete("/api/v1/therapists/" + owner + "/feed");
        for (String known : new String[]{etag, "*"}) {
            Answer revoked = calendar.get(feed, "If-None-Match", known);
            assertThat(revoked.status()).isEqualTo(401);
            assertThat(revoked.body()).contains("UNAUTHENTICATED");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer", "bearer", "BEARER", "bEaReR ", "Bearer  "})
    void knowsTheSchemeOfAKeyInCapitalsOrNot(String scheme) {
        assertThat(Raw.status(shown(scheme + " " + Client.KEY))).isEqualTo(200);
        assertThat(Raw.status(shown(scheme + " " + Client.KEY.toUpperCase(Locale.ROOT))))
                .as("of the key every letter counts")
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer h\u00e6", "Bearer \u0001", "\u00ff", "Bearer", "Bearer ", "", "Basic aG9s",
            "hp_key",
            "Bearer a b c", "BearerX hp_abc", "Bearer\t" + Client.KEY})
    void tellsWhoShowsNoKeyWhatIsExpected(String authorization) {
        String answer = shown(authorization);

        assertThat(Raw.status(answer)).as(answer).isIn(400, 401);
        assertThat(answer).containsIgnoringCase("Content-Type: application/problem+json").contains("\"code\":\"",
                "\"detail\":\"");
    }

    private String shown(String authorization) {
        return Raw.get(port, "/api/v1/keys", "", "Authorization: " + authorization);
    }

    private static void assertRefused(Answer answer, int status) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.contentType().orElseThrow()).startsWith("application/problem+json");
        assertThat(answer.at("/code")).isEqualTo(switch (status) {
            case 401 -> "UNAUTHENTICATED";
            case 406 -> "NOT_ACCEPTABLE";
            default -> "UNSUPPORTED_MEDIA_TYPE";
        });
    }
}
