package dk.holdplan.api.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;

class AskedRegistrationsTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-30T07:30:00Z"));
    private final InstantSource time = now::get;
    private final Clock clock = time.withZone(ZoneOffset.UTC);
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void asksAProviderOnce() {
        AskedRegistrations registrations = new AskedRegistrations(this::answer, clock);

        registrations.findByRegistrationId("town");
        registrations.findByRegistrationId("town");

        assertThat(asked).hasValue(1);
    }

    @Test
    void leavesAProviderThatIsAwayInPeaceForAWhile() {
        AtomicReference<RuntimeException> trouble = new AtomicReference<>(new IllegalStateException("away"));
        AskedRegistrations registrations = new AskedRegistrations(() -> {
            ClientRegistrationRepository answer = answer();
            if (trouble.get() != null) {
                throw trouble.get();
            }
            return answer;
        }, clock);

        assertAway(registrations);
        trouble.set(null);
        pass(Duration.ofSeconds(9));
        assertAway(registrations);
        assertThat(asked).hasValue(1);

        pass(Duration.ofSeconds(1));
        registrations.findByRegistrationId("town");
        assertThat(asked).hasValue(2);
    }

    @Test
    void letsOneAskWhileOthersWait() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch answered = new CountDownLatch(1);
        AskedRegistrations registrations = new AskedRegistrations(() -> {
            begun.countDown();
            try {
                answered.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return answer();
        }, clock);
        Thread first = Thread.startVirtualThread(() -> registrations.findByRegistrationId("town"));
        begun.await();
        Thread second = Thread.ofPlatform().start(() -> registrations.findByRegistrationId("town"));
        while (second.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }

        answered.countDown();
        first.join();
        second.join();

        assertThat(asked).hasValue(1);
    }

    private void pass(Duration duration) {
        now.updateAndGet(it -> it.plus(duration));
    }

    private ClientRegistrationRepository answer() {
        asked.incrementAndGet();
        return id -> null;
    }

    private static void assertAway(AskedRegistrations registrations) {
        assertThatThrownBy(() -> registrations.findByRegistrationId("town"))
                .isInstanceOf(AuthenticationServiceException.class);
    }
}
