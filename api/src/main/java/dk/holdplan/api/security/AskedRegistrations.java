package dk.holdplan.api.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;

/**
 * How providers are spoken to, which they are asked when somebody signs in, not at the start: they may be away then. One
 * asks at a time; who comes meanwhile waits for a moment, and when a provider does not answer it has some peace.
 */
final class AskedRegistrations implements ClientRegistrationRepository {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration PEACE = Duration.ofSeconds(10);

    private final Supplier<ClientRegistrationRepository> ask;
    private final Clock clock;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile @Nullable ClientRegistrationRepository known;
    private volatile Instant askAgainAt = Instant.MIN;

    /** Asks by a supplier, which throws when a provider does not answer. */
    AskedRegistrations(Supplier<ClientRegistrationRepository> ask, Clock clock) {
        this.ask = ask;
        this.clock = clock;
    }

    /** @throws AuthenticationServiceException when the provider does not answer */
    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        ClientRegistrationRepository before = known;
        return (before == null ? askInTurn() : before).findByRegistrationId(id);
    }

    private ClientRegistrationRepository askInTurn() {
        if (!begin()) {
            throw away(null);
        }
        try {
            ClientRegistrationRepository before = known;
            if (before != null) {
                return before;
            }
            if (clock.instant().isBefore(askAgainAt)) {
                throw away(null);
            }
            return asked();
        } finally {
            asking.unlock();
        }
    }

    private ClientRegistrationRepository asked() {
        try {
            ClientRegistrationRepository answer = ask.get();
            known = answer;
            return answer;
        } catch (RuntimeException e) {
            askAgainAt = clock.instant().plus(PEACE);
            throw away(e);
        }
    }

    /** Who knows that the provider was away waits for nobody. */
    private boolean begin() {
        try {
            return askAgainAt.isAfter(Instant.MIN)
                    ? asking.tryLock()
                    : asking.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static AuthenticationServiceException away(@Nullable RuntimeException cause) {
        return new AuthenticationServiceException("The OpenID provider does not tell how it is spoken to", cause);
    }
}
