package dk.holdplan.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.data.account.Role;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.Jwt;

class TokenCallerTest {

    private static final SecuritySettings.Token DEFAULT = new SecuritySettings.Token("roles", "therapist", "sites",
            false);

    @Test
    void takesRolesAndSitesFromTheToken() {
        Caller caller = caller(DEFAULT, Map.of("roles", List.of("planner", "Therapist", "wizard"), "therapist", "t1",
                "sites", "a b", "preferred_username", "ida"));

        assertThat(caller.id()).isEqualTo("token:subject");
        assertThat(caller.name()).isEqualTo("ida");
        assertThat(caller.rights().roles()).containsExactlyInAnyOrder(Role.PLANNER, Role.THERAPIST);
        assertThat(caller.rights().therapist()).isEqualTo("t1");
        assertThat(caller.rights().sites()).containsExactly("a", "b");
    }

    @Test
    void looksIntoObjects() {
        Caller caller = caller(new SecuritySettings.Token("realm_access.roles", "therapist", "sites", false),
                Map.of("realm_access", Map.of("roles", List.of("MANAGER"))));

        assertThat(caller.rights().roles()).containsExactly(Role.MANAGER);
        assertThat(caller.name()).isEqualTo("subject");
    }

    @Test
    void givesNoRightsWithoutClaims() {
        assertThat(caller(DEFAULT, Map.of("roles", List.of("THERAPIST"))).rights().roles()).isEmpty();
        assertThat(caller(DEFAULT, Map.of("roles", 7)).rights().roles()).isEmpty();
        assertThat(caller(DEFAULT, Map.of()).rights().roles()).isEmpty();
    }

    @Test
    void givesNoRightsAtSitesWithoutSitesWhereTheyAreNeeded() {
        var needed = new SecuritySettings.Token("roles", "therapist", "sites", true);
        Map<String, Object> everything = Map.of("roles",
                List.of("PLANNER", "MANAGER", "BOOKING", "THERAPIST", "ADMINISTRATOR"), "therapist", "t1");

        assertThat(caller(needed, everything).rights().roles()).containsExactlyInAnyOrder(Role.THERAPIST,
                Role.ADMINISTRATOR);
        assertThat(caller(DEFAULT, everything).rights().roles()).containsExactlyInAnyOrder(Role.values());
        assertThat(caller(needed, Map.of("roles", "PLANNER", "sites", "a")).rights().roles())
                .containsExactly(Role.PLANNER);
    }

    private static Caller caller(SecuritySettings.Token settings, Map<String, Object> claims) {
        Jwt token = Jwt.withTokenValue("token").header("alg", "none").subject("subject")
                .claims(all -> all.putAll(claims)).build();
        return (Caller) Objects
                .requireNonNull(new TokenCaller(new ClaimedRights(new SecuritySettings(null, Duration.ofHours(12),
                        new SecuritySettings.SignIn(10, 100, Duration.ofMinutes(15)), settings))).convert(token)
                        .getPrincipal());
    }
}
