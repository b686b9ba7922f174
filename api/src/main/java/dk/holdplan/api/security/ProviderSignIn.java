package dk.holdplan.api.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** How a browser signs in at an OpenID provider and comes back to the page, also when that fails. */
@Component
class ProviderSignIn {

    private static final Logger LOG = LoggerFactory.getLogger(ProviderSignIn.class);
    private static final String PAGE = "/";
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ClaimedRights rights;
    private final SignInGuard guard;
    private final UnknownClaims unknown;

    ProviderSignIn(ClaimedRights rights, SignInGuard guard, UnknownClaims unknown) {
        this.rights = rights;
        this.guard = guard;
        this.unknown = unknown;
    }

    void configure(OAuth2LoginConfigurer<HttpSecurity> login) {
        login.loginPage(PAGE).authorizedClientRepository(new NoTokensKept())
                .authorizationEndpoint(
                        endpoint -> endpoint.authorizationRequestRepository(new CountedRequests(guard)))
                .tokenEndpoint(endpoint -> endpoint.accessTokenResponseClient(codesForTokens()))
                .userInfoEndpoint(endpoint -> endpoint.oidcUserService(new ProviderUsers(rights)))
                .successHandler(this::welcome)
                .failureHandler(ProviderSignIn::sayWhy)
                .addObjectPostProcessor(new ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter>() {

                    @Override
                    public <F extends OAuth2AuthorizationRequestRedirectFilter> F postProcess(F filter) {
                        filter.setAuthenticationFailureHandler(ProviderSignIn::sayWhy);
                        return filter;
                    }
                });
    }

    private void welcome(HttpServletRequest request, HttpServletResponse response, Authentication somebody)
            throws IOException {
        guard.succeedElsewhere(request.getRemoteAddr());
        if (somebody.getPrincipal() instanceof ProviderUser user) {
            unknown.tell(user.caller());
        }
        response.sendRedirect(request.getContextPath() + PAGE);
    }

    /** For requests to a provider, which do not wait for it for long. */
    static JdkClientHttpRequestFactory requests() {
        var requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder().connectTimeout(PATIENCE).build());
        requests.setReadTimeout(PATIENCE);
        return requests;
    }

    private static RestClientAuthorizationCodeTokenResponseClient codesForTokens() {
        var client = new RestClientAuthorizationCodeTokenResponseClient();
        client.setRestClient(RestClient.builder().requestFactory(requests())
                .configureMessageConverters(converters -> converters.addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler()).build());
        return client;
    }

    /** On the page, behind #, since the browser navigated here and wants no document of problems. */
    private static void sayWhy(HttpServletRequest request, HttpServletResponse response,
            AuthenticationException exception) throws IOException {
        LOG.info("Somebody could not sign in at the OpenID provider: {}", exception.toString());
        response.sendRedirect(request.getContextPath() + PAGE + "#refused=" + reason(exception));
    }

    private static String reason(AuthenticationException exception) {
        if (exception instanceof AuthenticationServiceException) {
            return "unavailable";
        }
        return switch (exception.getCause() == null ? exception : exception.getCause()) {
            case AuthenticationServiceException away -> "unavailable";
            case TooManyAttemptsException guesses -> "too-many";
            case OAuth2AuthenticationException refused when refused.getError().getErrorCode()
                    .equals(ProviderUsers.NO_RIGHTS) ->
                ProviderUsers.NO_RIGHTS;
            default -> "failed";
        };
    }
}
