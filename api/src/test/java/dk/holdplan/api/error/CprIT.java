package dk.holdplan.api.error;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.api.Client;
import dk.holdplan.api.Client.Answer;
import dk.holdplan.api.Examples;
import dk.holdplan.api.FinishedPlan;
import dk.holdplan.api.ServiceTest;
import dk.holdplan.data.store.PlanStore;
import dk.holdplan.data.store.WorkStore;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServiceTest
@ExtendWith(OutputCaptureExtension.class)
class CprIT {

    private static final String CPR = "010170-4321";

    private final Client client;
    private final PlanStore plans;
    private final WorkStore works;
    private UUID id;

    CprIT(@LocalServerPort int port, PlanStore plans, WorkStore works) {
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

    @ParameterizedTest
    @ValueSource(strings = {"c00007", "site-1-t1", "site-1-gym-1", "site-1-ryg-1", "individual-back"})
    void refusesAProblemWithAnIdThatLooksLikeOne(String known, CapturedOutput output) {
        String problem = new String(Examples.dataset("tiny"), StandardCharsets.UTF_8);

        Answer answer = client.postJson("/api/v1/plans?solve=false",
                problem.replace('"' + known + '"', '"' + CPR + '"').getBytes(StandardCharsets.UTF_8));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("LOOKS_LIKE_CPR").doesNotContain(CPR);
        assertThat(output.getAll()).doesNotContain(CPR);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "POST | plans/{id}/changes?dryRun=true | {'changes': [{'type': 'CITIZEN_WITHDRAWN', 'citizen': 'CPR'}]}",
            "POST | plans/{id}/changes?dryRun=true | {'changes': [{'type': 'THERAPIST_ABSENT', 'therapist': 'CPR', 'from': '2026-12-01T00:00', 'to': '2026-12-02T00:00'}]}",
            "POST | plans/{id}/changes?dryRun=true | {'changes': [{'type': 'SESSION_PINNED', 'citizen': 'CPR', 'start': '2026-12-01T08:00'}]}",
            "POST | plans/{id}/next-week | {'missed': [{'citizen': 'CPR', 'start': '2026-12-01T08:00'}]}",
            "POST | plans/{id}/check | {'moves': [{'citizen': 'CPR', 'kind': 'TRAINING', 'start': '2026-12-01T08:00'}]}",
            "POST | plans/{id}/recommendations | {'id': 'CPR', 'kind': 'TRAINING'}",
            "POST | plans/{id}/holds | {'id': 'CPR', 'kind': 'TRAINING', 'place': {'start': '2026-12-01T09:00', 'therapist': 'site-1-t3', 'room': 'site-1-room-1'}}",
            "PUT | plans/{id}/attendance | {'attendance': [{'citizen': 'CPR', 'start': '2026-12-01T08:00', 'status': 'ARRIVED'}]}",
            "PUT | therapists/site-1-t1/attendance | {'attendance': [{'citizen': 'CPR', 'start': '2026-12-01T08:00', 'status': 'ARRIVED'}]}",
            "POST | accounts | {'name': 'ida', 'rights': {'roles': ['THERAPIST'], 'therapist': 'CPR'}}",
            "POST | accounts | {'name': 'ida', 'rights': {'roles': ['PLANNER'], 'sites': ['CPR']}}",
            "POST | accounts | {'name': 'CPR', 'rights': {'roles': ['PLANNER']}}",
            "POST | keys | {'name': 'CPR', 'rights': {'roles': ['PLANNER']}}",
            "POST | therapists/CPR/feed | {}", "GET | therapists/CPR/roster?from=2026-11-30 |",
            "GET | citizens/CPR/sessions?from=2026-11-30 |", "GET | rooms/CPR/timetable?from=2026-11-30 |",
            "GET | classes/CPR/attendance?date=2026-11-30 |", "GET | audit?citizen=CPR |", "GET | audit?who=CPR |"})
    void refusesOneWhereverAnIdComesIn(String method, String path, String body, CapturedOutput output) {
        Answer answer = client.send(method, "/api/v1/" + path.replace("{id}", id.toString()).replace("CPR", CPR),
                body == null
                        ? BodyPublishers.noBody()
                        : BodyPublishers.ofString(body.replace('\'', '"').replace("CPR", CPR)),
                "Content-Type", "application/json");

        assertThat(answer.status()).as(answer.body()).isIn(400, 404, 409, 422);
        assertThat(answer.body().replaceAll("\"instance\":\"[^\"]*\"", "")).doesNotContain(CPR);
        assertThat(output.getAll()).doesNotContain(CPR);
    }

    @Test
    void writesNoneIntoTheAudit() {
        client.get("/api/v1/citizens/" + CPR + "/sessions?from=2026-11-30");
        client.get("/api/v1/audit?citizen=" + CPR);

        assertThat(client.get("/api/v1/audit?size=20").body()).doesNotContain(CPR);
    }
}
