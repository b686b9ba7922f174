package dk.holdplan.data.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.holdplan.data.DataTest;
import dk.holdplan.data.Examples;
import dk.holdplan.data.audit.AuditEntry.Outcome;
import dk.holdplan.data.store.NewPlan;
import dk.holdplan.data.store.PlanStore;
import dk.holdplan.data.store.SearchLimits;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@DataTest
class AuditTrailTest {

    /** Of the database's clock, by which it knows what is young. */
    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private static final Actor IDA = new Actor("account:1", "Ida", List.of("PLANNER"));

    private final AuditTrail trail;
    private final PlanStore plans;
    private final JdbcClient client;

    AuditTrailTest(AuditTrail trail, PlanStore plans, JdbcClient client) {
        this.trail = trail;
        this.plans = plans;
        this.client = client;
    }

    @Test
    void findsWhatNamesACitizen() {
        String citizen = "c-" + UUID.randomUUID();
        AuditEntry entry = entry(NOW, null, List.of("somebody", citizen));
        trail.write(entry);
        trail.write(entry(NOW, null, List.of("somebody")));

        assertThat(list(citizen)).containsExactly(entry);
        assertThat(list("nobody")).isEmpty();
    }

    @Test
    void findsWhatIsAboutAPlanWithACitizenAlsoWhenThePlanIsGone() {
        UUID plan = plans.submit(new NewPlan(Examples.problem("tiny"), new SearchLimits(1_000, null, 0), null)).id();
        AuditEntry whole = entry(NOW, plan, List.of());
        trail.write(whole);
        trail.write(entry(NOW, plan, List.of("another")));

        plans.delete(plan);

        assertThat(list("c00007")).contains(whole).allMatch(it -> it.subject().citizens().isEmpty());
        assertThat(list("nobody")).isEmpty();
    }

    @Test
    void listsTheNewestFirstAndPageByPage() {
        String citizen = "c-" + UUID.randomUUID();
        for (int i = 0; i < 3; i++) {
            trail.write(entry(NOW.plusSeconds(i), null, List.of(citizen)));
        }

        List<AuditRecord> first = trail.list(AuditSearch.of(citizen), Long.MAX_VALUE, 2);
        List<AuditRecord> second = trail.list(AuditSearch.of(citizen), first.getLast().id(), 2);

        assertThat(first).extracting(it -> it.entry().at()).containsExactly(NOW.plusSeconds(2), NOW.plusSeconds(1));
        assertThat(second).extracting(it -> it.entry().at()).containsExactly(NOW);
        assertThat(trail.list(AuditSearch.of(null), Long.MAX_VALUE, 3)).containsAll(first);
    }

    @Test
    void findsWhoDidWhatWhenAndWhatCameOfIt() {
        String citizen = "c-" + UUID.randomUUID();
        AuditEntry allowed = entry(NOW.minusSeconds(60), null, List.of(citizen));
        AuditEntry refused = new AuditEntry(NOW, new Actor("key:2", "Booking", List.of("BOOKING")), "READ_PLAN",
                new AuditSubject(null, List.of(citizen), null), "planning", "r2", Outcome.REFUSED);
        trail.write(allowed);
        trail.write(refused);

        assertThat(list(new AuditSearch(citizen, "ida", null, null, null))).containsExactly(allowed);
        assertThat(list(new AuditSearch(citizen, "key:2", null, null, null))).containsExactly(refused);
        assertThat(list(new AuditSearch(citizen, null, Outcome.REFUSED, null, null))).containsExactly(refused);
        assertThat(list(new AuditSearch(null, "BOOKING", Outcome.REFUSED, NOW, null))).contains(refused)
                .doesNotContain(allowed);
        assertThat(list(new AuditSearch(citizen, null, null, NOW, NOW.plusSeconds(1)))).containsExactly(refused);
        assertThat(list(new AuditSearch(citizen, null, null, null, NOW))).containsExactly(allowed);
        assertThat(list(new AuditSearch(citizen, "ida", Outcome.REFUSED, null, null))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"anna,true", "ANNA PLAN,true", "åse 100%,true", "A\u030ase,true", "0%_n\\,true", "key:7,true",
            "%,true", "anna%planlægger,false", "_nna,false", "n\\\\,false", "key:,false", "planlaegger,false"})
    void findsWhoeverHasAPartOfTheNameInAnyCase(String who, boolean found) {
        String citizen = "c-" + UUID.randomUUID();
        AuditEntry entry = new AuditEntry(NOW, new Actor("key:7", "Anna Planlægger Åse 100%_n\\", List.of("PLANNER")),
                "READ_PLAN", new AuditSubject(null, List.of(citizen), null), "planning", "r3", Outcome.ALLOWED);
        trail.write(entry);

        assertThat(list(new AuditSearch(citizen, who, null, null, null)).size()).isEqualTo(found ? 1 : 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"update audit set actor = 'nobody'", "delete from audit", "truncate audit",
            "select set_config('holdplan.purge', 'on', true); delete from audit"})
    void isOnlyAddedTo(String change) {
        trail.write(entry(NOW, null, List.of("c1")));

        assertThatThrownBy(() -> client.sql(change).update()).hasStackTraceContaining("The audit is only added to");
    }

    @Test
    void forgetsWhatIsOld() {
        String citizen = "c-" + UUID.randomUUID();
        AuditEntry old = entry(NOW.minus(Duration.ofDays(50)), null, List.of(citizen));
        AuditEntry younger = entry(NOW.minus(Duration.ofDays(40)), null, List.of(citizen));
        trail.write(old);
        trail.write(younger);

        assertThat(trail.purge(NOW.minus(Duration.ofDays(45)))).isPositive();

        assertThat(list(citizen)).containsExactly(younger);
    }

    private List<AuditEntry> list(String citizen) {
        return list(AuditSearch.of(citizen));
    }

    private List<AuditEntry> list(AuditSearch search) {
        return trail.list(search, Long.MAX_VALUE, 100).stream().map(AuditRecord::entry).toList();
    }

    private static AuditEntry entry(Instant at, @Nullable UUID plan, List<String> citizens) {
        return new AuditEntry(at, IDA, "READ_PLAN", new AuditSubject(plan, citizens, null), "planning", "r1",
                Outcome.ALLOWED);
    }
}
