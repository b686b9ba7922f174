package dk.holdplan.api.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.holdplan.api.security.Caller;
import dk.holdplan.data.account.Rights;
import dk.holdplan.data.account.Role;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@Timeout(60)
class RequestsInWorkTest {

    private final RequestsInWork requests = new RequestsInWork();

    @Test
    void holdsNobodyUpWhenThereIsNone() {
        requests.giveWay();

        assertThat(requests.count()).isZero();
    }

    @Test
    void letsASearchGoOnWhenTheRequestIsDone() throws InterruptedException {
        CountDownLatch answered = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        CompletableFuture<Void> request = CompletableFuture.runAsync(() -> serve((asked, answer) -> {
            begun.countDown();
            await(answered);
        }));
        begun.await();
        assertThat(requests.count()).isOne();
        Thread search = Thread.ofPlatform().start(() -> {
            while (requests.count() > 0) {
                requests.giveWay();
            }
        });
        // One that gives no way never waits.
        while (search.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }

        answered.countDown();
        request.join();
        search.join();

        assertThat(requests.count()).isZero();
    }

    @Test
    void holdsNoSearchUpForAStranger() {
        pass((asked, answer) -> assertThat(requests.count()).isZero());
    }

    @Test
    void letsASearchGoOnUnderAnyLoad() {
        AtomicBoolean wentOn = new AtomicBoolean();

        serve((asked, answer) -> {
            requests.giveWay();
            wentOn.set(true);
        });

        assertThat(wentOn).isTrue();
    }

    @Test
    void forgetsARequestThatBreaksDown() {
        assertThatThrownBy(() -> serve((asked, answer) -> {
            throw new ServletException("broken");
        })).hasRootCauseInstanceOf(ServletException.class);

        assertThat(requests.count()).isZero();
    }

    private void serve(FilterChain chain) {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(
                new Caller("key:1", "booking", Rights.of(Role.BOOKING)), ""));
        pass(chain);
    }

    private void pass(FilterChain chain) {
        try {
            requests.doFilter(new MockHttpServletRequest("GET", "/api/v1/plans"), new MockHttpServletResponse(), chain);
        } catch (ServletException | IOException e) {
            throw new IllegalStateException(e);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
