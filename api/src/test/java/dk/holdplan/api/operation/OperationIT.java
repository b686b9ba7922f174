package dk.holdplan.api.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.api.Client;
import dk.holdplan.api.Client.Answer;
import dk.holdplan.api.Examples;
import dk.holdplan.api.ServiceTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServiceTest
class OperationIT {

    private final int port;
    private final Client administrator;
    private final Client stranger;

    OperationIT(@LocalServerPort int port) {
        this.port = port;
        this.administrator = new Client(port);
        this.stranger = new Client(port, "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness"})
    void tellsEverybodyNoMoreThanThatItIsUp(String path) {
        Answer answer = stranger.get(path);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.at("/status")).isEqualTo("UP");
        assertThat(answer.at("/components")).isNull();
    }

    @Test
    void looksAtTheDatabaseBeforeItIsReady() {
        assertThat(administrator.get("/actuator/health/readiness").at("/components/db/status")).isEqualTo("UP");
        assertThat(administrator.get("/actuator/health/liveness").at("/components/db")).isNull();
    }

    @Test
    void countsSearchesForAdministrators() {
        String id = administrator.postJson("/api/v1/plans?steps=100", Examples.dataset("tiny")).planId();
        assertThat(administrator.events(id).toList()).isNotEmpty();

        Answer metrics = administrator.get("/actuator/prometheus");

        assertThat(metrics.status()).isEqualTo(200);
        assertThat(metrics.body()).contains("holdplan_searches_running", "holdplan_searches_queued",
                "holdplan_search_steps_total", "holdplan_search_time_seconds_count{end=\"finished\"}",
                "holdplan_plan_score_count{level=\"medium\"}", "http_server_requests_seconds_count",
                "jvm_memory_used_bytes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/prometheus", "/actuator/metrics", "/actuator/env", "/actuator"})
    void keepsMetricsFromEverybodyElse(String path) {
        Answer made = administrator.postJson("/api/v1/keys", """
                {"name": "manager", "rights": {"roles": ["MANAGER"]}}""".getBytes(StandardCharsets.UTF_8));
        Client manager = new Client(port, made.at("/key"));

        assertThat(stranger.get(path).status()).isEqualTo(401);
        assertThat(manager.get(path).status()).isEqualTo(403);
    }

    @Test
    void tellsInMetricsOfNoCitizen() {
        administrator.get("/api/v1/citizens/c00042-secret/sessions?from=2026-11-30&to=2026-12-06");

        assertThat(administrator.get("/actuator/prometheus").body()).contains("/api/v1/citizens/{id}/sessions")
                .doesNotContain("c00042-secret");
    }

    @Test
    void tellsInAProblemWhichRequestTheLogIsToBeSearchedFor() {
        Answer answer = administrator.get("/api/v1/nothing", "X-Request-Id", "from-the-proxy");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.at("/requestId")).isEqualTo("from-the-proxy");
        assertThat(stranger.get("/api/v1/plans").at("/requestId")).isNotBlank();
        assertThat(administrator.get("/api/v1/plans?size=%00").at("/requestId")).isNotBlank();
    }
}
