package dk.holdplan.api.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.api.Client;
import dk.holdplan.api.Client.Answer;
import dk.holdplan.api.FinishedPlan;
import dk.holdplan.api.Json;
import dk.holdplan.api.ServiceTest;
import dk.holdplan.data.attendance.Attendance;
import dk.holdplan.data.attendance.Attendance.Status;
import dk.holdplan.data.attendance.AttendanceStore;
import dk.holdplan.data.store.PlanStore;
import dk.holdplan.data.store.WorkStore;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServiceTest
class OverbookingIT {

    private final Client client;
    private final PlanStore plans;
    private final WorkStore works;
    private final AttendanceStore attendance;
    private UUID id;

    OverbookingIT(@LocalServerPort int port, PlanStore plans, WorkStore works, AttendanceStore attendance) {
        this.client = new Client(port);
        this.plans = plans;
        this.works = works;
        this.attendance = attendance;
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
    void tellsWhatClassesCouldBookAndHowToAskForIt() {
        Answer answer = ask("?showRate=0.6&risk=0.3");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.at("/risk")).isEqualTo("0.3");
        int places = Integer.parseInt(answer.at("/classes/0/places"));
        int bookings = Integer.parseInt(answer.at("/classes/0/bookings"));
        assertThat(bookings).isGreaterThan(places)
                .isLessThanOrEqualTo(Integer.parseInt(answer.at("/classes/0/roomLimit")));
        assertThat(Double.parseDouble(answer.at("/classes/0/crowded"))).isBetween(0.0, 0.3);
        String changes = "{\"changes\": " + Json.tree(answer.body()).get("changes") + "}";
        assertThat(client.postJson("/api/v1/plans/" + id + "/changes?dryRun=true",
                changes.getBytes(StandardCharsets.UTF_8)).status()).isEqualTo(200);
        assertThat(client.get("/api/v1/plans/" + id + "/overbooking?showRate=0.6", "Accept", "text/csv").body())
                .startsWith("class,places,room_limit,show_rate,bookings,expected,crowded\r\n");
    }

    @Test
    void changesNothingByItself() {
        String before = client.get("/api/v1/plans/" + id + "/problem").body();

        ask("?showRate=0.5&risk=1");

        assertThat(client.get("/api/v1/plans/" + id + "/problem").body()).isEqualTo(before);
    }

    @Test
    void measuresNoShowsOnlyWhenThereIsEnoughToMeasure() {
        List<Attendance> meetings = FinishedPlan.PLAN.sessions().stream()
                .filter(session -> session.rehabClass() != null)
                .map(session -> new Attendance(session.citizen(), session.start(), Status.ARRIVED)).toList();
        attendance.record(id, meetings);

        Answer answer = ask("");

        assertThat(meetings).hasSizeLessThan(50);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.at("/detail")).contains("expected 50");
    }

    @Test
    void refusesSharesThatAreNone() {
        assertThat(ask("?showRate=85").at("/detail")).contains("showRate: found 85");
        assertThat(ask("?showRate=0.8&risk=NaN").status()).isEqualTo(400);
        assertThat(client.get("/api/v1/plans/" + UUID.randomUUID() + "/overbooking").status()).isEqualTo(404);
    }

    private Answer ask(String query) {
        return client.get("/api/v1/plans/" + id + "/overbooking" + query);
    }
}
