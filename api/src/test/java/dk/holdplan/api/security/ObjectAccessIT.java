package dk.holdplan.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.api.Client;
import dk.holdplan.api.Examples;
import dk.holdplan.api.Json;
import dk.holdplan.api.ServiceTest;
import dk.holdplan.data.account.ApiKeys;
import dk.holdplan.data.account.Rights;
import dk.holdplan.data.account.Role;
import dk.holdplan.data.document.PlanDocument;
import dk.holdplan.data.document.ProblemDocument;
import dk.holdplan.data.store.NewPlan;
import dk.holdplan.data.store.PlanStore;
import dk.holdplan.data.store.SearchLimits;
import dk.holdplan.data.store.WorkStore;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServiceTest
class ObjectAccessIT {

    private static final String DAYS = "/roster?from=2026-11-30&to=2026-12-04";
    private static final byte[] TINY = Examples.dataset("tiny");

    private final int port;
    private final ApiKeys keys;
    private final Clock clock;
    private final PlanStore plans;
    private final WorkStore works;
    private UUID id;

    ObjectAccessIT(@LocalServerPort int port, ApiKeys keys, Clock clock, PlanStore plans, WorkStore works) {
        this.port = port;
        this.keys = keys;
        this.clock = clock;
        this.plans = plans;
        this.works = works;
    }

    @BeforeEach
    void storePlan() {
        id = plans.submit(new NewPlan(Objects.requireNonNull(ProblemDocument.read(TINY).value()),
                new SearchLimits(1_000, null, 0), null)).id();
        works.finish(works.begin(id).orElseThrow(),
                Objects.requireNonNull(PlanDocument.read(Examples.dataset("plans/tiny.plan")).value()),
                Duration.ofSeconds(1));
    }

    @AfterEach
    void deletePlan() {
        plans.delete(id);
    }

    @Test
    void showsATherapistNothingButTheOwnRoster() {
        Client therapist = client(Role.THERAPIST, "site-1-t1");

        assertThat(therapist.get("/api/v1/therapists/site-1-t1" + DAYS).size("/appointments")).isPositive();
        assertThat(therapist.get("/api/v1/therapists/site-1-t2" + DAYS).status()).isEqualTo(403);
        assertThat(therapist.get("/api/v1/therapists/site-1-t1" + DAYS + "&plan=" + id).status()).isEqualTo(403);
        assertThat(therapist.get("/api/v1/plans").status()).isEqualTo(403);
    }

    @Test
    void showsATherapistsCalendarAtASecretAddressUntilItIsRevoked() {
        Client therapist = client(Role.THERAPIST, "site-1-t1");
        assertThat(therapist.post("/api/v1/therapists/site-1-t2/feed").status()).isEqualTo(403);
        String address = URI.create(therapist.post("/api/v1/therapists/site-1-t1/feed").at("/address")).getPath();
        Client calendar = new Client(port, "");

        Client.Answer feed = calendar.get(address);

        assertThat(feed.status()).as(feed.body()).isEqualTo(200);
        assertThat(feed.contentType().orElseThrow()).startsWith("text/calendar");
        assertThat(feed.body()).startsWith("BEGIN:VCALENDAR");
        assertThat(new Client(port).get("/api/v1/audit?size=3").body()).contains("READ_FEED", "feed:site-1-t1");
        assertThat(calendar.get("/feeds/" + "x".repeat(43) + ".ics").status()).isEqualTo(401);
        assertThat(therapist.delete("/api/v1/therapists/site-1-t1/feed").status()).isEqualTo(204);
        assertThat(calendar.get(address).status()).isEqualTo(401);
        assertThat(therapist.delete("/api/v1/therapists/site-1-t1/feed").status()).isEqualTo(404);
    }

    @Test
    void showsABookingSystemNothingButItsOwnPlans() {
        Client booking = client(Role.BOOKING, null);
        String own = booking.postJson("/api/v1/plans?steps=1", TINY).planId();

        assertThat(Json.each(booking.get("/api/v1/plans").body(), "/items", "id")).containsExactly(own);
        assertThat(booking.get("/api/v1/plans/" + own).status()).isEqualTo(200);
        assertThat(booking.get("/api/v1/plans/" + own + "/problem").status()).isEqualTo(200);
        for (String path : List.of("", "/problem", "/plan", "/events", "/timetable")) {
            assertThat(booking.get("/api/v1/plans/" + id + path).status()).as(path).isEqualTo(404);
        }
        assertThat(booking.delete("/api/v1/plans/" + id).status()).isEqualTo(404);
        assertThat(client(Role.BOOKING, null).get("/api/v1/plans/" + own).status()).isEqualTo(404);
        assertThat(booking.delete("/api/v1/plans/" + own).status()).isEqualTo(204);
    }

    /** Spring would trim them, and find the plan. */
    @ParameterizedTest
    @ValueSource(strings = {"%20{id}", "{id}%20", "%09{id}"})
    void isNotTakenInByIdsWithSpacesAround(String written) {
        Client booking = client(Role.BOOKING, null);
        Client elsewhere = client(Role.PLANNER, null, "site-2");
        String disguised = written.replace("{id}", id.toString());

        assertThat(booking.get("/api/v1/plans/" + disguised + "/problem").status()).isEqualTo(400);
        assertThat(elsewhere.get("/api/v1/plans/" + disguised + "/problem").status()).isEqualTo(400);
        assertThat(elsewhere.get("/api/v1/therapists/site-1-t1" + DAYS + "&plan=" + disguised).status())
                .isEqualTo(400);
        assertThat(client(Role.MANAGER, null, "site-2").postJson("/api/v1/forecasts?plan=" + disguised,
                "{}".getBytes()).status()).isEqualTo(400);
    }

    @Test
    void addsNothingWhereOneRoleWouldOpenThePlanAndAnotherTheCitizens() {
        Client both = new Client(port, keys.create("test",
                Rights.of(Role.MANAGER, Role.BOOKING), clock.instant().plus(Duration.ofHours(1))).secret().text());

        assertThat(both.get("/api/v1/plans/" + id).status()).isEqualTo(200);
        assertThat(both.get("/api/v1/plans/" + id + "/capacity").status()).isEqualTo(200);
        for (String path : List.of("/problem", "/plan", "/timetable", "/unplaced")) {
            assertThat(both.get("/api/v1/plans/" + id + path).status()).as(path).isEqualTo(404);
        }
        assertThat(both.delete("/api/v1/plans/" + id).status()).isEqualTo(404);
    }

    @Test
    void showsAPlannerNothingOfOtherSites() {
        Client here = client(Role.PLANNER, null, "site-1");
        Client elsewhere = client(Role.PLANNER, null, "site-2");

        assertThat(here.get("/api/v1/plans/" + id + "/plan").status()).isEqualTo(200);
        assertThat(elsewhere.get("/api/v1/plans/" + id + "/plan").status()).isEqualTo(404);
        assertThat(elsewhere.get("/api/v1/plans").at("/total")).isEqualTo("0");
        assertThat(elsewhere.get("/api/v1/therapists/site-1-t1" + DAYS + "&plan=" + id).status()).isEqualTo(404);
        assertThat(elsewhere.postJson("/api/v1/plans?solve=false", TINY).status()).isEqualTo(403);
        assertThat(here.postJson("/api/v1/plans?solve=false", TINY).status()).isEqualTo(200);
        assertThat(here.get("/api/v1/therapists/site-1-t1" + DAYS).size("/appointments")).isPositive();
        assertThat(elsewhere.get("/api/v1/therapists/site-1-t1" + DAYS).size("/appointments")).isZero();
    }

    @Test
    void showsAManagerNoCitizens() {
        Client manager = client(Role.MANAGER, null);

        assertThat(manager.get("/api/v1/plans/" + id).status()).isEqualTo(200);
        for (String path : List.of("/problem", "/plan", "/timetable")) {
            assertThat(manager.get("/api/v1/plans/" + id + path).status()).as(path).isEqualTo(403);
        }
    }

    private Client client(Role role, @Nullable String therapist, String... sites) {
        Rights rights = new Rights(Set.of(role), therapist, List.of(sites));
        return new Client(port,
                keys.create("test", rights, clock.instant().plus(Duration.ofHours(1))).secret().text());
    }
}
