package dk.holdplan.api.security;

import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.web.client.RestTemplate;

/** Knows people by what their OpenID provider tells of them, in the ID token or when it is asked. */
final class ProviderUsers implements OAuth2UserService<OidcUserRequest, OidcUser> {

    static final String NO_RIGHTS = "no-rights";
    private static final String KIND = "person:";

    private final OidcUserService told = new OidcUserService();
    private final ClaimedRights rights;

    ProviderUsers(ClaimedRights rights) {
        this.rights = rights;
        RestTemplate asking = new RestTemplate(ProviderSignIn.requests());
        asking.setErrorHandler(new OAuth2ErrorResponseErrorHandler());
        DefaultOAuth2UserService asked = new DefaultOAuth2UserService();
        asked.setRestOperations(asking);
        told.setOauth2UserService(asked);
    }

    /** Somebody without a role of ours is signed in to nothing. */
    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser user = told.loadUser(request);
        // Two providers may call two people the same.
        String id = KIND + request.getClientRegistration().getRegistrationId() + ":" + user.getSubject();
        Caller caller = rights.caller(id, user.getSubject(), user.getClaims());
        if (caller.rights().roles().isEmpty()) {
            throw new OAuth2AuthenticationException(new OAuth2Error(NO_RIGHTS));
        }
        return new ProviderUser(caller, request.getIdToken());
    }
}
