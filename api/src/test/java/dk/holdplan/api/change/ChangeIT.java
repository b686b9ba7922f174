package dk.holdplan.api.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.holdplan.api.Client;
import dk.holdplan.api.Client.Answer;
import dk.holdplan.api.FinishedPlan;
import dk.holdplan.api.Json;
import dk.holdplan.api.Judging;
import dk.holdplan.api.ServiceTest;
import dk.holdplan.api.error.RequestException;
import dk.holdplan.change.ChangedProblem;
import dk.holdplan.data.store.NewPlan;
import dk.holdplan.data.store.PlanStore;
import dk.holdplan.data.store.SearchLimits;
import dk.holdplan.data.store.WorkStore;
import dk.holdplan.plan.Plan;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServiceTest
class ChangeIT {

    private static final String ILL_ON_WEDNESDAY = """
            {"frozenBefore": "2026-12-01T12:00", "changes": [
              {"type": "THERAPIST_ABSENT", "therapist": "site-1-t1", "from": "2026-12-02T00:00", "to": "2026-12-03T00:00"}]}""";

    private final Client client;
    private final PlanStore plans;
    private final WorkStore works;
    private final Children children;
    private UUID parent;

    ChangeIT(@LocalServerPort int port, PlanStore plans, WorkStore works, Children children) {
        this.client = new Client(port);
        this.plans = plans;
        this.works = works;
        this.children = children;
    }

    @BeforeEach
    void storeParent() {
        parent = FinishedPlan.stored(plans, works);
    }

    @AfterEach
    void deleteParent() {
        plans.delete(parent);
    }

    @Test
    void makesANewPlanThatIsValidAndLeavesThePastAlone() {
        Answer answer = change("?steps=300&seed=3", ILL_ON_WEDNESDAY);

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.at("/parent")).isEqualTo(parent.toString());
        assertThat(answer.at("/limits/seed")).isEqualTo("3");
        String id = answer.planId();
        assertThat(Json.at(client.events(id).reduce((first, second) -> second).orElseThrow().data(), "/state"))
                .isEqualTo("SOLVED");
        Judging.assertValid(client, id);
        Plan plan = plans.plan(UUID.fromString(id)).orElseThrow();
        assertThat(plan.sessions()).noneMatch(session -> session.therapist().equals("site-1-t1")
                && session.start().getDayOfMonth() == 2);
        assertThat(plan.sessions()).containsAll(FinishedPlan.PLAN.sessions().stream()
                .filter(session -> session.start().toString().compareTo("2026-12-01T12:00") < 0).toList());
        assertThat(plans.plan(parent)).contains(FinishedPlan.PLAN);
        client.delete("/api/v1/plans/" + id);
    }

    @Test
    void startsTheSearchFromTheSessionsOfTheParent() {
        UUID id = UUID.fromString(change("?steps=1", "{\"changes\": []}").planId());
        client.events(id.toString()).toList();

        assertThat(plans.plan(id).orElseThrow().sessions())
                .containsExactlyInAnyOrderElementsOf(FinishedPlan.PLAN.sessions());
        plans.delete(id);
    }

    @Test
    void onlyTellsWhatBreaksInADryRun() {
        String before = client.get("/api/v1/plans").at("/total");

        Answer answer = change("?dryRun=true", ILL_ON_WEDNESDAY);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.at("/frozenBefore")).isEqualTo("2026-12-01T12:00:00");
        assertThat(answer.at("/sessions")).isEqualTo("20");
        assertThat(answer.at("/frozen")).isEqualTo("10");
        assertThat(answer.at("/broken")).isEqualTo("2");
        assertThat(answer.at("/brokenSessions/0/session/citizen")).isEqualTo("c00003");
        assertThat(answer.at("/brokenSessions/0/session/therapistName")).isEqualTo("Therapist 1.1");
        assertThat(answer.at("/brokenSessions/0/rules")).isEqualTo("[\"H08\"]");
        assertThat(answer.at("/brokenSessions/1/session/citizen")).isEqualTo("c00011");
        assertThat(answer.at("/open/0/citizen")).isEqualTo("c00003");
        assertThat(answer.size("/open")).isEqualTo(2);
        assertThat(client.get("/api/v1/plans").at("/total")).isEqualTo(before);
    }

    @Test
    void freezesNothingThatIsStillToComeWhenNoMomentIsGiven() {
        Answer answer = change("?dryRun=true", "{\"changes\": []}");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.at("/frozenBefore")).isNotNull();
        assertThat(answer.at("/broken")).isEqualTo("0");
    }

    @Test
    void takesAReferralOnAPathwayOfTheCatalogue() {
        Answer answer = change("?dryRun=true", """
                {"frozenBefore": "2026-11-30T07:00", "changes": [{"type": "NEW_REFERRAL", "citizen": {"id": "fresh",
                 "sites": ["site-1"], "pathway": "general-orthopaedic",
                 "referral": {"receivedOn": "2026-11-26", "regions": ["LUMBAR"]}}}]}""");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(Json.each(answer.body(), "/open", "citizen")).containsOnly("fresh");
    }

    @Test
    void tellsEverythingThatIsWrongWithTheChanges() {
        Answer unfit = change("", """
                {"changes": [{"type": "CITIZEN_WITHDRAWN", "citizen": "stranger"},
                 {"type": "ROOM_CLOSED", "room": "nowhere", "from": "2026-12-02T12:00", "to": "2026-12-02T12:00"}]}""");
        Answer unreadable = change("", "{\"changes\": [{\"type\": \"EARTHQUAKE\"}], \"changed\": 1}");

        for (Answer answer : List.of(unfit, unreadable)) {
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.contentType()).contains("application/problem+json");
            assertThat(answer.at("/code")).isEqualTo("INVALID_DOCUMENT");
        }
        assertThat(Json.each(unfit.body(), "/issues", "pointer")).containsExactlyInAnyOrder("/changes/0/citizen",
                "/changes/1", "/changes/1/room");
        assertThat(Json.each(unreadable.body(), "/issues", "pointer")).containsExactlyInAnyOrder("/changes/0/type",
                "/changed");
    }

    @Test
    void refusesAParentThatHasNoPlanYet() {
        UUID waiting = plans.submit(new NewPlan(FinishedPlan.PROBLEM, new SearchLimits(1_000, null, 0), null)).id();

        assertThat(client.postJson("/api/v1/plans/" + waiting + "/changes", bytes(ILL_ON_WEDNESDAY)).status())
                .isEqualTo(409);
        assertThat(client.postJson("/api/v1/plans/" + UUID.randomUUID() + "/changes", bytes(ILL_ON_WEDNESDAY))
                .status()).isEqualTo(404);
        assertThat(change("?time=never", ILL_ON_WEDNESDAY).status()).isEqualTo(400);
        plans.delete(waiting);
    }

    @Test
    void refusesAParentThatIsDeletedInTheMeantime() {
        assertThatExceptionOfType(RequestException.class)
                .isThrownBy(() -> children.queued(new ChangedProblem(FinishedPlan.PROBLEM, List.of()),
                        new SearchLimits(1_000, null, 0), UUID.randomUUID()))
                .withMessageStartingWith("There is no plan");
    }

    private Answer change(String query, String document) {
        return client.postJson("/api/v1/plans/" + parent + "/changes" + query, bytes(document));
    }

    private static byte[] bytes(String document) {
        return document.getBytes(StandardCharsets.UTF_8);
    }
}
