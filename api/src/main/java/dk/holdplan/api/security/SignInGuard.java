package dk.holdplan.api.security;

import dk.holdplan.data.account.Secret;
import dk.holdplan.data.account.SignInAttempts;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Lets nobody guess secrets for long: neither at one account nor from one address. */
@Component
public class SignInGuard {

    private static final Duration ELSEWHERE = Duration.ofMinutes(1);

    private final SignInAttempts attempts;
    private final SecuritySettings.SignIn settings;

    SignInGuard(SignInAttempts attempts, SecuritySettings settings) {
        this.attempts = attempts;
        this.settings = settings.signIn();
    }

    /**
     * Counts an attempt from an address.
     *
     * @throws TooManyAttemptsException when it has to wait
     */
    public void begin(String address) {
        attemptBy(addressKey(address), settings.failuresPerAddress());
    }

    /**
     * Counts an attempt at an account, known or not.
     *
     * @throws TooManyAttemptsException when it has to wait
     */
    void begin(String address, String account) {
        begin(address);
        attemptBy(accountKey(account), settings.failuresPerAccount());
    }

    /**
     * Counts an attempt from an address that goes on elsewhere: apart from the others, since any page can make a browser
     * begin one.
     *
     * @throws TooManyAttemptsException when it has to wait
     */
    void beginElsewhere(String address) {
        attemptBy(elsewhereKey(address), settings.failuresPerAddress(), ELSEWHERE);
    }

    void succeedElsewhere(String address) {
        attempts.takeBack(elsewhereKey(address));
    }

    /** Takes an attempt from an address back that did not fail. */
    public void succeed(String address) {
        attempts.takeBack(addressKey(address));
    }

    void succeed(String address, String account) {
        succeed(address);
        attempts.forget(accountKey(account));
    }

    private void attemptBy(String subject, int allowed) {
        attemptBy(subject, allowed, settings.window());
    }

    private void attemptBy(String subject, int allowed, Duration window) {
        Duration wait = attempts.begin(subject, allowed, window);
        if (!wait.isZero()) {
            throw new TooManyAttemptsException(wait);
        }
    }

    private static String elsewhereKey(String address) {
        return "elsewhere:" + address;
    }

    private static String addressKey(String address) {
        return "address:" + address;
    }

    /** Hashed, since people type passwords where names belong. */
    private static String accountKey(String name) {
        return "account:" + HexFormat.of().formatHex(new Secret(name.toLowerCase(Locale.ROOT)).hash());
    }
}
