package dk.holdplan.api.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.api.Client;
import dk.holdplan.api.Client.Answer;
import dk.holdplan.api.FinishedPlan;
import dk.holdplan.api.Json;
import dk.holdplan.api.ServiceTest;
import dk.holdplan.data.store.NewPlan;
import dk.holdplan.data.store.PlanStore;
import dk.holdplan.data.store.SearchLimits;
import dk.holdplan.data.store.WorkStore;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServiceTest
class AttendanceIT {

    private static final String CLASS = "/api/v1/classes/site-1-ryg-1/attendance?date=2026-12-01";
    private static final String TWO_OF_THREE = """
            {"attendance": [{"citizen": "c00008", "start": "2026-12-01T08:00", "status": "ARRIVED"},
                            {"citizen": "c00010", "start": "2026-12-01T08:00:00", "status": "MISSED"}]}""";

    private final Client client;
    private final PlanStore plans;
    private final WorkStore works;
    private UUID id;

    AttendanceIT(@LocalServerPort int port, PlanStore plans, WorkStore works) {
        this.client = new Client(port);
        this.plans = plans;
        this.works = works;
    }

    @BeforeEach
    void storePlan() {
        id = FinishedPlan.stored(plans, works);
    }

    @AfterEach
    void deletePlan() {
        plans.delete(id);
    }

    @Test
    void recordsWhoCame() {
        Answer first = put(id, TWO_OF_THREE);
        Answer again = put(id, TWO_OF_THREE);

        assertThat(first.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(client.get("/api/v1/plans/" + id + "/attendance").body()).isEqualTo(first.body());
        assertThat(Json.each(first.body(), "/attendance", "citizen")).containsExactly("c00008", "c00010");
        assertThat(first.at("/attendance/1/status")).isEqualTo("MISSED");
        assertThat(first.at("/attendance/1/start")).isEqualTo("2026-12-01T08:00:00");
    }

    @Test
    void takesBackWhatWasRecordedWhereTheStatusIsNullAndNotWhereItIsForgotten() {
        put(id, TWO_OF_THREE);
        String session = "{\"attendance\": [{\"citizen\": \"c00008\", \"start\": \"2026-12-01T08:00\"%s}]}";

        Answer forgotten = put(id, session.formatted(""));
        Answer wrong = put(id, session.formatted(", \"status\": \"null\""));
        Answer cleared = put(id, session.formatted(", \"status\": null"));

        assertThat(forgotten.status()).isEqualTo(422);
        assertThat(forgotten.at("/issues/0/code")).isEqualTo("MISSING_FIELD");
        assertThat(forgotten.at("/issues/0/expected")).endsWith(", or null");
        assertThat(wrong.at("/issues/0/code")).isEqualTo("UNKNOWN_VALUE");
        assertThat(cleared.status()).as(cleared.body()).isEqualTo(200);
        assertThat(Json.each(cleared.body(), "/attendance", "citizen")).containsExactly("c00010");
        assertThat(client.get("/api/v1/classes/site-1-ryg-1/attendance?date=2026-12-01").body()).contains("c00008");
    }

    @Test
    void showsTheListOfAClass() {
        put(id, TWO_OF_THREE);

        Answer list = client.get(CLASS);

        assertThat(list.status()).isEqualTo(200);
        assertThat(list.at("/class")).isEqualTo("site-1-ryg-1");
        assertThat(list.size("/meetings")).isOne();
        assertThat(list.at("/meetings/0/start")).isEqualTo("2026-12-01T08:00:00");
        assertThat(list.at("/meetings/0/therapistName")).isEqualTo("Therapist 1.1");
        assertThat(list.at("/meetings/0/published")).isEqualTo("false");
        assertThat(Json.each(list.body(), "/meetings/0/citizens", "citizen")).containsExactly("c00008", "c00010",
                "c00012");
        assertThat(list.at("/meetings/0/citizens/0/status")).isEqualTo("ARRIVED");
        assertThat(list.at("/meetings/0/citizens/2/status")).isNull();
    }

    @Test
    void givesTheListOfAClassAsCsv() {
        put(id, TWO_OF_THREE);

        Answer list = client.get(CLASS, "Accept", "text/csv");

        assertThat(list.body().lines()).hasSize(4).contains("site-1-ryg-1,site-1-ryg-1,2026-12-01T08:00,"
                + "2026-12-01T09:00,site-1-t1,Therapist 1.1,site-1-gym-1,site-1-gym-1,c00010,MISSED");
    }

    @Test
    void knowsOnWhichDaysAClassMeets() {
        assertThat(client.get("/api/v1/classes/site-1-ryg-1/attendance?date=2026-12-02").size("/meetings")).isZero();
        assertThat(client.get("/api/v1/classes/site-1-ryg-1/attendance?date=2020-12-02").size("/meetings")).isZero();
        assertThat(client.get("/api/v1/classes/knitting/attendance?date=2026-12-02").status()).isEqualTo(404);
        assertThat(client.get("/api/v1/classes/site-1-ryg-1/attendance").status()).isEqualTo(400);
        assertThat(client.get("/api/v1/classes/site-1-ryg-1/attendance?date=1066-10-14").status()).isEqualTo(400);
    }

    @Test
    void tellsEverySessionThatThePlanDoesNotHave() {
        Answer unknown = put(id, """
                {"attendance": [{"citizen": "c00008", "start": "2026-12-01T08:15", "status": "ARRIVED"},
                                {"citizen": "c00008", "start": "2026-12-01T08:00", "status": "ARRIVED"},
                                {"citizen": "nobody", "start": "2026-12-01T08:00", "status": "MISSED"}]}""");
        Answer unreadable = put(id, """
                {"attendance": [{"citizen": "c00008", "start": "soon", "status": "LATE"}]}""");

        assertThat(unknown.status()).isEqualTo(422);
        assertThat(Json.each(unknown.body(), "/issues", "pointer")).containsExactly("/attendance/0", "/attendance/2");
        assertThat(Json.each(unreadable.body(), "/issues", "pointer")).containsExactly("/attendance/0/start",
                "/attendance/0/status");
        assertThat(client.get("/api/v1/plans/" + id + "/attendance").size("/attendance")).isZero();
    }

    @Test
    void refusesAPlanThatIsNotFinal() {
        UUID waiting = plans.submit(new NewPlan(FinishedPlan.PROBLEM, new SearchLimits(1_000, null, 0), null)).id();

        assertThat(put(waiting, TWO_OF_THREE).status()).isEqualTo(409);
        assertThat(put(UUID.randomUUID(), TWO_OF_THREE).status()).isEqualTo(404);
        assertThat(client.get("/api/v1/plans/" + UUID.randomUUID() + "/attendance").status()).isEqualTo(404);
        plans.delete(waiting);
    }

    private Answer put(UUID plan, String document) {
        return client.send("PUT", "/api/v1/plans/" + plan + "/attendance", BodyPublishers.ofString(document),
                "Content-Type", "application/json");
    }
}
