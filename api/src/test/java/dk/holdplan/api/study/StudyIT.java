package dk.holdplan.api.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dk.holdplan.api.Client;
import dk.holdplan.api.Client.Answer;
import dk.holdplan.api.Event;
import dk.holdplan.api.FinishedPlan;
import dk.holdplan.api.ServiceTest;
import dk.holdplan.data.store.PlanStore;
import dk.holdplan.data.store.WorkStore;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
@ExtendWith(OutputCaptureExtension.class)
class StudyIT {

    private final Client client;
    private final PlanStore plans;
    private final WorkStore works;
    private final JdbcClient rows;
    private UUID id;

    StudyIT(@LocalServerPort int port, PlanStore plans, WorkStore works, JdbcClient rows) {
        this.rows = rows;
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
    void countsTheUseOfAPlanAndNamesNoCitizens() {
        Answer use = client.get("/api/v1/plans/" + id + "/capacity");

        assertThat(use.status()).isEqualTo(200);
        assertThat(use.at("/plan")).isEqualTo(id.toString());
        assertThat(use.size("/therapists/each")).isPositive();
        assertThat(use.size("/sessions")).isEqualTo(5);
        assertThat(use.size("/citizens")).isPositive();
        assertThat(Integer.parseInt(use.at("/places/all/free"))).isEqualTo(
                Integer.parseInt(use.at("/places/all/places")) - Integer.parseInt(use.at("/places/all/taken")));
        assertThat(use.at("/places/byWeek/0/name")).isEqualTo("2026-11-30");
        assertThat(use.at("/places/meetings/0/class")).isNotNull();
        assertThat(use.at("/therapists/each/0/idle")).isNotNull();
        FinishedPlan.PLAN.sessions().forEach(
                session -> assertThat(use.body()).doesNotContain('"' + session.citizen() + '"'));
    }

    @Test
    void showsTheUseAsCsvAndAsAPicture() {
        Answer csv = client.get("/api/v1/plans/" + id + "/capacity", "Accept", "text/csv");
        Answer png = client.get("/api/v1/plans/" + id + "/capacity", "Accept", "image/png");

        assertThat(csv.contentType()).contains("text/csv;header=present;charset=UTF-8");
        assertThat(csv.body().lines()).hasSizeGreaterThan(10).noneMatch(line -> line.startsWith("citizen"));
        assertThat(png.contentType()).contains("image/png");
        assertThat(png.body()).contains("PNG");
        assertThat(client.get("/api/v1/plans/" + id + "/capacity?picture=waiting", "Accept", "image/png").body())
                .contains("PNG").isNotEqualTo(png.body());
        assertThat(client.get("/api/v1/plans/" + id + "/capacity?picture=none", "Accept", "image/png").at("/detail"))
                .contains("week", "waiting");
    }

    @Test
    void comparesScenariosAndTellsHowFarItIs() {
        Answer asked = post("/plans/" + id + "/what-if?seeds=2&steps=50",
                "{\"scenarios\": [{\"name\": \"same\", \"changes\": []}]}");

        assertThat(asked.status()).isEqualTo(202);
        List<Event> events = events(asked);
        assertThat(events).last().extracting(Event::name).isEqualTo("end");
        Answer study = client.get(asked.location().orElseThrow());
        assertThat(study.at("/state")).isEqualTo("DONE");
        assertThat(study.at("/done")).isEqualTo("4");
        assertThat(study.at("/answer/scenarios/0/outcome/scenario")).isEqualTo("same");
        assertThat(study.at("/answer/scenarios/0/differences/0/beyondNoise")).isEqualTo("false");
        assertThat(client.post(asked.location().orElseThrow() + "/stop").status()).isEqualTo(409);
    }

    @Test
    void looksAhead() {
        Answer asked = post("/forecasts?plan=" + id, "{\"weeks\": 2, \"runs\": 2, \"steps\": 20}");
        events(asked);

        Answer study = client.get(asked.location().orElseThrow());
        assertThat(study.at("/kind")).isEqualTo("FORECAST");
        assertThat(study.size("/answer/weeks")).isEqualTo(2);
    }

    static Stream<Arguments> questions() {
        return Stream.of(
                arguments("WHAT_IF", "what-if?seeds=1&steps=20", "{\"scenarios\": []}", "scenario,measure",
                        "scenarios"),
                arguments("SCARCE", "scarce?seeds=1&steps=5", "{}", "one_more,resource,id,day,medium_saved", "scarce"),
                arguments("CALIBRATE", "calibrate?futures=1&fullSteps=20", "{\"weeks\": 2, \"steps\": 10}",
                        "share,quick,full", "calibration"),
                arguments("SMALLEST_CAPACITY", "smallest-capacity", """
                        {"weeks": 1, "runs": 1, "steps": 0, "serviceLevel": {"startInTime": 0, "placed": 0.5}}""",
                        "capacity,now,enough", "smallest-capacity"));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void answersEveryQuestionAsJsonCsvAndPictureAndNamesNoCitizens(String kind, String path, String json, String csv,
            String picture) {
        Answer asked = post("/plans/" + id + "/" + path, json);
        assertThat(asked.status()).as(asked.body()).isEqualTo(202);
        events(asked);
        String address = asked.location().orElseThrow();

        Answer study = client.get(address);
        assertThat(study.at("/state")).as(study.body()).isEqualTo("DONE");
        assertThat(study.at("/kind")).isEqualTo(kind);
        Answer table = client.get(address, "Accept", "text/csv");
        assertThat(table.contentType()).contains("text/csv;header=present;charset=UTF-8");
        assertThat(table.body()).startsWith(csv);
        assertThat(client.get(address + "?picture=" + picture, "Accept", "image/png").body()).contains("PNG");
        assertThat(client.get(address + "?picture=none", "Accept", "image/png").at("/detail")).contains(picture);
        FinishedPlan.PLAN.sessions().forEach(session -> assertThat(study.body() + table.body())
                .doesNotContain(session.citizen()));
    }

    @Test
    void listsStudiesTheNewestFirst(CapturedOutput output) {
        Answer first = post("/plans/" + id + "/scarce?seeds=1&steps=1", "");
        Answer second = post("/plans/" + id + "/what-if?seeds=1&steps=1", "{\"scenarios\": []}");
        events(first);
        events(second);

        assertThat(output.getAll()).contains("Study " + first.planId() + " of plan " + id + ": SCARCE begins",
                "Study " + first.planId() + " of plan " + id + ": answered");
        Answer list = client.get("/api/v1/plans/" + id + "/studies?size=1");
        assertThat(list.at("/items/0/id")).isEqualTo(second.planId());
        assertThat(list.at("/items/0/state")).isEqualTo("DONE");
        assertThat(list.at("/items/0/answer")).isNull();
        assertThat(list.at("/total")).isEqualTo("2");
        assertThat(client.get("/api/v1/plans/" + id + "/studies?size=1&after=" + list.at("/next")).at("/items/0/id"))
                .isEqualTo(first.planId());
        assertThat(client.get("/api/v1/plans/" + id + "/studies?size=101").status()).isEqualTo(400);
        assertThat(client.get("/api/v1/plans/" + UUID.randomUUID() + "/studies").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/csv", "image/png"})
    void hasNoTableOrPictureWithoutAnAnswer(String form) {
        Answer asked = post("/plans/" + id + "/what-if?seeds=20&steps=1000000", "{\"scenarios\": []}");
        String address = asked.location().orElseThrow();

        Answer early = client.get(address, "Accept", form);
        client.post(address + "/stop");
        events(asked);

        assertThat(early.status()).isEqualTo(409);
        assertThat(early.contentType()).contains("application/problem+json");
        assertThat(client.get(address, "Accept", form).at("/detail")).contains("STOPPED");
    }

    @Test
    void failsForAReasonThatPeopleMayRead() {
        Answer asked = post("/plans/" + id + "/smallest-capacity", """
                {"weeks": 1, "runs": 1, "steps": 0, "closedWeeks": ["2026-11-30"]}""");
        events(asked);

        Answer study = client.get(asked.location().orElseThrow());
        assertThat(study.at("/state")).isEqualTo("FAILED");
        assertThat(study.at("/failure")).startsWith("No capacity that was tried holds the service level");
    }

    @Test
    void stopsWhatTakesTooLong() {
        Answer asked = post("/plans/" + id + "/what-if?seeds=20&steps=1000000", "{\"scenarios\": []}");

        assertThat(client.post(asked.location().orElseThrow() + "/stop").status()).isEqualTo(202);
        events(asked);
        assertThat(client.get(asked.location().orElseThrow()).at("/state")).isEqualTo("STOPPED");
    }

    @Test
    void keepsAnAnswerThatCannotBeSavedForAWhile(CapturedOutput output) {
        rows.sql("alter table study add constraint full_disk check (state <> 'DONE') not valid").update();
        Answer asked;
        try {
            asked = post("/plans/" + id + "/what-if?seeds=1&steps=1", "{\"scenarios\": []}");
            Instant latest = Instant.now().plusSeconds(60);
            while (!output.getAll().contains(asked.planId() + ": its answer cannot be saved")) {
                assertThat(Instant.now()).as("it is saved").isBefore(latest);
            }
        } finally {
            rows.sql("alter table study drop constraint full_disk").update();
        }

        events(asked);

        assertThat(client.get(asked.location().orElseThrow()).at("/state")).isEqualTo("DONE");
    }

    @Test
    void refusesQuestionsWithEveryIssueAtOnce() {
        Answer asked = post("/forecasts?plan=" + id, "{\"weeks\": 0, \"runs\": 0}");

        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.size("/issues")).isEqualTo(2);
        assertThat(post("/plans/" + id + "/what-if?seeds=0", "{\"scenarios\": []}").status()).isEqualTo(400);
        assertThat(post("/plans/" + id + "/calibrate?futures=21", "{}").at("/detail")).contains("futures: found 21");
        assertThat(post("/plans/" + id + "/smallest-capacity?fullSteps=-1", "{}").status()).isEqualTo(400);
        assertThat(post("/forecasts?plan=" + UUID.randomUUID(), "{}").status()).isEqualTo(404);
        assertThat(client.get("/api/v1/plans/" + id + "/studies/" + UUID.randomUUID()).status()).isEqualTo(404);
    }

    private Answer post(String path, String json) {
        return client.postJson("/api/v1" + path, json.getBytes(StandardCharsets.UTF_8));
    }

    private List<Event> events(Answer asked) {
        String study = asked.planId();
        return client.events(id + "/studies/" + study).toList();
    }
}
