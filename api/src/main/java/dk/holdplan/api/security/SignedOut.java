package dk.holdplan.api.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;

/** Tells the page where to go when somebody has signed out here: to the OpenID provider, to sign out there too. */
final class SignedOut extends OidcClientInitiatedLogoutSuccessHandler {

    private static final Logger LOG = LoggerFactory.getLogger(SignedOut.class);

    SignedOut(ClientRegistrationRepository registrations) {
        super(registrations);
        setPostLogoutRedirectUri("{baseUrl}/");
        setRedirectStrategy((request, response, address) -> {
            response.setHeader(HttpHeaders.LOCATION, address);
            response.setStatus(HttpStatus.NO_CONTENT.value());
        });
    }

    @Override
    protected String determineTargetUrl(HttpServletRequest request, HttpServletResponse response,
            @Nullable Authentication authentication) {
        try {
            return super.determineTargetUrl(request, response, authentication);
        } catch (AuthenticationServiceException e) {
            LOG.info("Somebody signed out here, but not there: {}", e.getMessage());
            return getDefaultTargetUrl();
        }
    }
}
