package dk.holdplan.data.account;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.data.DataTest;
import dk.holdplan.data.SettableClock;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DataTest
class SignInAttemptsTest {

    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final SignInAttempts attempts;
    private final SettableClock clock;

    SignInAttemptsTest(SignInAttempts attempts, SettableClock clock) {
        this.attempts = attempts;
        this.clock = clock;
    }

    @BeforeEach
    void forget() {
        attempts.forget("a");
        attempts.forget("b");
    }

    @Test
    void letsWaitAfterTooManyFailures() {
        assertThat(begin("a")).isZero();
        assertThat(begin("a")).isZero();
        assertThat(begin("a")).isZero();
        clock.pass(Duration.ofMinutes(5));

        assertThat(begin("a")).isEqualTo(Duration.ofMinutes(10));
        assertThat(begin("b")).isZero();
        clock.pass(Duration.ofMinutes(10));
        assertThat(begin("a")).isZero();
        assertThat(begin("a")).isZero();
    }

    @Test
    void forgetsTheFailuresOfWhoeverSucceeds() {
        begin("a");
        begin("a");
        begin("a");
        attempts.forget("a");

        assertThat(begin("a")).isZero();
    }

    @Test
    void countsNoSuccess() {
        for (int i = 0; i < 10; i++) {
            assertThat(begin("a")).isZero();
            attempts.takeBack("a");
        }
    }

    @Test
    void allowsNoMoreAttemptsWhenTheyComeAtOnce() {
        AtomicInteger allowed = new AtomicInteger();
        try (ExecutorService comers = Executors.newFixedThreadPool(8)) {
            IntStream.range(0, 40).forEach(i -> comers.execute(() -> {
                if (begin("a").isZero()) {
                    allowed.incrementAndGet();
                }
            }));
        }

        assertThat(allowed).hasValue(3);
    }

    @Test
    void forgetsOldSubjects() {
        begin("a");
        clock.pass(Duration.ofDays(2));
        begin("b");

        attempts.forgetOlderThan(Duration.ofDays(1));

        assertThat(begin("a")).isZero();
        assertThat(begin("b")).isZero();
    }

    private Duration begin(String subject) {
        return attempts.begin(subject, 3, WINDOW);
    }
}
