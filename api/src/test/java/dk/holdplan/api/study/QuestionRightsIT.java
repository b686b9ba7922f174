package dk.holdplan.api.study;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.api.Client;
import dk.holdplan.api.Client.Answer;
import dk.holdplan.api.FinishedPlan;
import dk.holdplan.api.ServiceTest;
import dk.holdplan.data.account.ApiKeys;
import dk.holdplan.data.account.Rights;
import dk.holdplan.data.account.Role;
import dk.holdplan.data.store.PlanStore;
import dk.holdplan.data.store.WorkStore;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What managers may ask: what a role may not read, it may not learn by the difference of two sums. */
@ServiceTest
class QuestionRightsIT {

    private final Client planner;
    private final Client manager;
    private final PlanStore plans;
    private final WorkStore works;
    private UUID id;

    QuestionRightsIT(@LocalServerPort int port, ApiKeys keys, Clock clock, PlanStore plans, WorkStore works) {
        this.planner = new Client(port);
        this.manager = new Client(port, keys.create("manager", Rights.of(Role.MANAGER),
                clock.instant().plus(Duration.ofHours(1))).secret().text());
        this.plans = plans;
        this.works = works;
    }

    @BeforeEach
    void storePlan() {
        id = FinishedPlan.stored(plans, works);
    }

    @AfterEach
    void removePlan() {
        plans.delete(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"type\": \"CITIZEN_WITHDRAWN\", \"citizen\": \"%s\"}",
            "{\"type\": \"CITIZEN_ABSENT\", \"citizen\": \"%s\", \"from\": \"2026-12-01T00:00\", \"to\": \"2026-12-02T00:00\"}",
            "{\"type\": \"SESSION_PINNED\", \"citizen\": \"%s\", \"start\": \"2026-12-01T09:00\"}"})
    void tellsAManagerNothingOfSingleCitizens(String change) {
        Answer known = whatIf(manager, "x", change.formatted("c00003"));
        Answer unknown = whatIf(manager, "x", change.formatted("c99999"));

        assertThat(known.status()).as(known.body()).isEqualTo(403);
        assertThat(known.at("/detail")).isEqualTo(unknown.at("/detail")).doesNotContain("c00003");
        assertThat(unknown.status()).isEqualTo(403);
    }

    @Test
    void keepsWhatPlannersAskedOfCitizensFromManagers() {
        String asked = whatIf(planner, "x", "{\"type\": \"CITIZEN_WITHDRAWN\", \"citizen\": \"c00003\"}").at("/id");
        String free = whatIf(manager, "y", "{\"type\": \"ROOM_CLOSED\", \"room\": \"site-1-room-1\", "
                + "\"from\": \"2026-12-01T08:00\", \"to\": \"2026-12-01T09:00\"}").at("/id");
        String studies = "/api/v1/plans/" + id + "/studies";

        assertThat(planner.get(studies).body()).contains(asked, free);
        assertThat(manager.get(studies).body()).contains(free).doesNotContain(asked);
        assertThat(manager.get(studies).at("/total")).isEqualTo("1");
        assertThat(manager.get(studies + "/" + free).status()).isEqualTo(200);
        String none = UUID.randomUUID().toString();
        for (String path : new String[]{"", "/events"}) {
            Answer hidden = manager.get(studies + "/" + asked + path);
            assertThat(hidden.status()).isEqualTo(404);
            assertThat(hidden.at("/detail"))
                    .isEqualTo(manager.get(studies + "/" + none + path).at("/detail").replace(none, asked));
        }
        assertThat(manager.post(studies + "/" + asked + "/stop").status()).isEqualTo(404);
    }

    @Test
    void refusesNamesThatAreLongOrHaveACprNumber() {
        String change = "{\"type\": \"CLASS_CHANGED\", \"class\": \"site-1-ryg-1\", \"capacity\": 9}";

        for (String name : new String[]{"x".repeat(101), "0101901234"}) {
            Answer answer = whatIf(planner, name, change);
            assertThat(answer.status()).as(name).isEqualTo(422);
            assertThat(answer.at("/issues/0/pointer")).isEqualTo("/scenarios/0/name");
            assertThat(answer.body()).doesNotContain("0101901234");
        }
    }

    private Answer whatIf(Client who, String name, String change) {
        return who.postJson("/api/v1/plans/" + id + "/what-if?seeds=1&steps=10",
                ("{\"scenarios\": [{\"name\": \"" + name + "\", \"changes\": [" + change + "]}]}")
                        .getBytes(StandardCharsets.UTF_8));
    }
}
