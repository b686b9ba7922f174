package dk.holdplan.api.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/** Remembers in a session what a provider is asked, for so many from one address: anybody can begin to sign in. */
final class CountedRequests implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    private final HttpSessionOAuth2AuthorizationRequestRepository sessions = new HttpSessionOAuth2AuthorizationRequestRepository();
    private final SignInGuard guard;

    CountedRequests(SignInGuard guard) {
        this.guard = guard;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        return sessions.loadAuthorizationRequest(request);
    }

    /**
     * Counts an attempt, which is taken back when somebody is signed in.
     *
     * @throws TooManyAttemptsException when the address has to wait
     */
    @Override
    public void saveAuthorizationRequest(@Nullable OAuth2AuthorizationRequest authorization, HttpServletRequest request,
            HttpServletResponse response) {
        if (authorization != null) {
            guard.beginElsewhere(request.getRemoteAddr());
        }
        sessions.saveAuthorizationRequest(authorization, request, response);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(HttpServletRequest request,
            HttpServletResponse response) {
        return sessions.removeAuthorizationRequest(request, response);
    }
}
