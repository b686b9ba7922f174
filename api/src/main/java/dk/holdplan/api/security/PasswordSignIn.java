package dk.holdplan.api.security;

import dk.holdplan.data.account.Account;
import dk.holdplan.data.account.Accounts;
import dk.holdplan.data.account.Credentials;
import dk.holdplan.data.account.Role;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Knows people by name and password. An unknown name takes as long and is answered as a wrong password. Beside an OpenID
 * provider it knows administrators alone, so that somebody gets in when the provider is away or wrong.
 */
@Component
class PasswordSignIn implements AuthenticationProvider {

    /** Of a password that nobody knows, with the strength of {@link PasswordConfiguration}. */
    static final String NOBODYS_HASH = "$2a$12$akrosf5tHeYLXOiuNdRKxOHjBGM.JV2yc1uhQmtBM70NfI9FhEkU.";

    /** Takes as long as any password. */
    private static final String INSTEAD = "nothing";

    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final SignInGuard guard;
    private final Providers providers;

    PasswordSignIn(Accounts accounts, PasswordEncoder encoder, SignInGuard guard, Providers providers) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.guard = guard;
        this.providers = providers;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String name = AccountName.of(attempt.getName());
        String address = attempt.getDetails() instanceof WebAuthenticationDetails details
                ? details.getRemoteAddress()
                : "";
        guard.begin(address, name);
        Optional<Credentials> credentials = AccountName.isValid(name) ? accounts.credentials(name) : Optional.empty();
        boolean matches = matches(String.valueOf(attempt.getCredentials()),
                credentials.map(Credentials::passwordHash).orElse(NOBODYS_HASH));
        Account account = credentials.map(Credentials::account).filter(Account::enabled).filter(this::mayUseAPassword)
                .filter(it -> matches)
                .orElseThrow(() -> new BadCredentialsException("There is no such name with this password."));
        guard.succeed(address, name);
        return new CallerAuthentication(Caller.of(account));
    }

    /** How long it takes depends on what was typed, not on whose hash it is. */
    private boolean matches(String typed, String hash) {
        List<String> candidates = PasswordText.candidates(typed);
        return candidates.isEmpty()
                ? encoder.matches(INSTEAD, NOBODYS_HASH)
                : candidates.stream().filter(it -> encoder.matches(it, hash)).count() > 0;
    }

    private boolean mayUseAPassword(Account account) {
        return providers.isEmpty() || account.rights().roles().contains(Role.ADMINISTRATOR);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
