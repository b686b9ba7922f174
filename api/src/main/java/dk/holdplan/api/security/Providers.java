package dk.holdplan.api.security;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties.Registration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.stereotype.Component;

/** The OpenID providers at which people sign in: the registrations under {@code spring.security.oauth2.client}. */
@Component
public class Providers {

    private static final String SETTING = "spring.security.oauth2.client.registration.";
    private static final String BEGIN = "/oauth2/authorization/";

    private final List<Provider> providers;

    Providers(ObjectProvider<OAuth2ClientProperties> settings) {
        this.providers = settings.stream().flatMap(it -> it.getRegistration().entrySet().stream())
                .filter(it -> isForPeople(it.getValue())).map(Providers::provider).toList();
    }

    /** In no particular order. */
    public List<Provider> list() {
        return providers;
    }

    /** Whether everybody signs in with a password of Holdplan's own. */
    public boolean isEmpty() {
        return providers.isEmpty();
    }

    private static boolean isForPeople(Registration registration) {
        String grant = registration.getAuthorizationGrantType();
        return grant == null || grant.equals(AuthorizationGrantType.AUTHORIZATION_CODE.getValue());
    }

    private static Provider provider(Map.Entry<String, Registration> entry) {
        Registration registration = entry.getValue();
        if (registration.getScope() == null) {
            registration.setScope(Set.of(OidcScopes.OPENID, OidcScopes.PROFILE));
        } else if (!registration.getScope().contains(OidcScopes.OPENID)) {
            throw new IllegalArgumentException(SETTING + entry.getKey() + ".scope: found " + registration.getScope()
                    + ", expected " + OidcScopes.OPENID + " among them.");
        }
        String name = registration.getClientName();
        return new Provider(name == null ? entry.getKey() : name, BEGIN + entry.getKey());
    }

    /**
     * One of them.
     *
     * @param name for people
     * @param address where a browser goes to sign in
     */
    public record Provider(String name, String address) {
    }
}
