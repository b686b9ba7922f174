package dk.holdplan.api.security;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of who is let in.
 *
 * @param apiKey an administrator's and planner's key for trials and scripts, valid as long as it is set; null for none
 * @param longestSession after which people sign in again, however busy they are
 */
@ConfigurationProperties("holdplan.security")
record SecuritySettings(@Nullable String apiKey, @DefaultValue("12h") Duration longestSession,
        @DefaultValue SignIn signIn, @DefaultValue Token token) {

    private static final int SHORTEST_KEY = 32;

    SecuritySettings {
        if (apiKey != null && !apiKey.isEmpty() && apiKey.length() < SHORTEST_KEY) {
            throw new IllegalArgumentException("holdplan.security.api-key: found " + apiKey.length()
                    + " characters, expected at least " + SHORTEST_KEY + ".");
        }
    }

    /**
     * Limits of guessing passwords.
     *
     * @param failuresPerAccount in a row, after which an account waits
     * @param failuresPerAddress after which an address waits
     * @param window for which failures are remembered after the last one
     */
    record SignIn(@DefaultValue("10") int failuresPerAccount, @DefaultValue("100") int failuresPerAddress,
            @DefaultValue("15m") Duration window) {
    }

    /**
     * Where tokens of an OpenID provider tell what somebody may do; dots lead into objects.
     *
     * @param rolesClaim names of roles
     * @param therapistClaim whose roster a therapist sees
     * @param sitesClaim to which somebody is bound
     * @param sitesNeeded whether who has no such claim has no right that is bound to sites, instead of those of all sites
     */
    record Token(@DefaultValue("roles") String rolesClaim, @DefaultValue("therapist") String therapistClaim,
            @DefaultValue("sites") String sitesClaim, @DefaultValue("false") boolean sitesNeeded) {
    }
}
