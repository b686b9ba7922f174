package dk.holdplan.api.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.api.Client;
import dk.holdplan.api.Client.Answer;
import dk.holdplan.api.Json;
import dk.holdplan.api.ServiceTest;
import dk.holdplan.data.account.ApiKeys;
import dk.holdplan.data.account.Rights;
import dk.holdplan.data.account.Role;
import dk.holdplan.data.store.PlanAccess;
import dk.holdplan.data.store.PlanStore;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What booking systems hear of citizens whom they did not submit. */
@ServiceTest
class BookingRightsIT {

    private final int port;
    private final ApiKeys keys;
    private final Clock clock;
    private final TownWeek town;
    private final PlanAccess access;
    private final JdbcClient database;
    private final Client booking;

    BookingRightsIT(@LocalServerPort int port, PlanStore plans, PlanAccess access, ApiKeys keys, Clock clock,
            JdbcClient database) {
        this.port = port;
        this.keys = keys;
        this.clock = clock;
        this.access = access;
        this.database = database;
        this.town = new TownWeek(new Client(port), plans);
        this.booking = booking();
    }

    @AfterEach
    void remove() {
        TownWeek.removeAll(database);
    }

    @Test
    void hearTheSameOfCitizensWhoAreThereAndWhoAreNot() {
        String refused = TownWeek.plan().refused().getFirst().citizen();
        String placed = TownWeek.plan().sessions().getFirst().citizen();
        String nobody = "nobody-" + UUID.randomUUID();
        JsonNode place = town.bestPlace("a");
        Answer unknown = recommend(booking, TownWeek.id(nobody));
        Answer noHold = hold(booking, TownWeek.id(nobody), place);

        assertThat(unknown.status()).isEqualTo(404);
        assertThat(noHold.status()).isEqualTo(404);
        for (String known : new String[]{refused, placed}) {
            assertThat(words(recommend(booking, TownWeek.id(known)), known)).isEqualTo(words(unknown, nobody));
            assertThat(words(recommend(booking, TownWeek.id(known).put("kind", "CLOSING").put("week", 0)), known))
                    .isEqualTo(words(unknown, nobody));
            assertThat(words(hold(booking, TownWeek.id(known), place), known)).isEqualTo(words(noHold, nobody));
            assertThat(new Client(port).get("/api/v1/audit?outcome=REFUSED&citizen=" + known).body())
                    .contains("RECOMMEND_PLACES", "HOLD_PLACE");
        }
        assertThat(town.recommend(TownWeek.id(refused)).at("/detail")).as("a planner").contains("not admitted");
    }

    @Test
    void bringNewCitizensUnderWhateverName() {
        String known = TownWeek.plan().sessions().getFirst().citizen();
        String nobody = "nobody-" + UUID.randomUUID();
        ObjectNode existing = TownWeek.of(TownWeek.NEW, known).put("limit", 3);
        ObjectNode newcomer = TownWeek.of(TownWeek.NEW, nobody).put("limit", 3);

        Answer answer = recommend(booking, newcomer);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(words(recommend(booking, existing), known)).isEqualTo(words(answer, nobody));
        Answer taken = hold(booking, existing, Json.tree(answer.body()).at("/places/0/place"));
        assertThat(taken.status()).isEqualTo(409);
        assertThat(taken.at("/detail")).isEqualTo("The place is not free.");
        assertThat(new Client(port).get("/api/v1/audit?citizen=" + known).body()).contains("HOLD_PLACE");
    }

    @Test
    void goOnWithCitizensWhomTheyBrought() {
        String newcomer = "brought-" + UUID.randomUUID();
        Answer held = hold(booking, TownWeek.of(TownWeek.NEW, newcomer), town.bestPlace(newcomer));
        String path = held.location().orElseThrow();
        assertThat(booking.post(path + "/confirm").status()).isEqualTo(200);

        assertThat(recommend(booking, TownWeek.id(newcomer).put("kind", "EXAMINATION")).status()).isEqualTo(200);
        assertThat(recommend(booking(), TownWeek.id(newcomer).put("kind", "EXAMINATION")).status()).isEqualTo(404);
    }

    @Test
    void leaveTheHoldsOfOthersAlone() {
        Answer held = hold(booking, TownWeek.of(TownWeek.NEW, "mine"), town.bestPlace("mine"));
        String path = held.location().orElseThrow();
        String none = path.substring(0, path.lastIndexOf('/') + 1) + UUID.randomUUID();
        Client other = booking();

        assertThat(words(other.get(path), path.substring(path.lastIndexOf('/') + 1)))
                .isEqualTo(words(other.get(none), none.substring(none.lastIndexOf('/') + 1)));
        assertThat(other.delete(path).status()).isEqualTo(404);
        assertThat(other.post(path + "/confirm").status()).isEqualTo(404);
        assertThat(booking.get(path).at("/state")).isEqualTo("HELD");
        assertThat(booking.delete(path).status()).isEqualTo(204);
    }

    @Test
    void areToldWhyOfTheirOwnPlans() {
        String refused = TownWeek.plan().refused().getFirst().citizen();
        String who = database.sql("select 'key:' || id from api_key order by created_at desc limit 1")
                .query(String.class).single();
        access.own(town.id(), who, false);

        Answer answer = recommend(booking, TownWeek.id(refused));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.at("/detail")).contains("not admitted");
    }

    private Client booking() {
        return new Client(port,
                keys.create("booking", Rights.of(Role.BOOKING), clock.instant().plus(Duration.ofHours(1)))
                        .secret().text());
    }

    private Answer recommend(Client who, ObjectNode question) {
        return who.postJson("/api/v1/plans/" + town.id() + "/recommendations",
                question.toString().getBytes(StandardCharsets.UTF_8));
    }

    private Answer hold(Client who, ObjectNode citizen, JsonNode place) {
        ObjectNode wish = citizen.deepCopy();
        wish.remove("limit");
        wish.put("kind", "EXAMINATION");
        wish.set("place", place);
        return who.postJson("/api/v1/plans/" + town.id() + "/holds",
                wish.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The answer without the name that was asked for and the id of the request. */
    private static String words(Answer answer, String asked) {
        return answer.status() + answer.body().replaceAll("\"requestId\":\"[^\"]*\"", "").replace(asked, "…");
    }
}
