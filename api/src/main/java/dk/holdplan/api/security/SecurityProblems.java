package dk.holdplan.api.security;

import dk.holdplan.api.error.ProblemType;
import dk.holdplan.api.error.RequestException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Answers whom Spring Security turns away with problem documents. */
@Component
class SecurityProblems implements AuthenticationEntryPoint, AccessDeniedHandler, AuthenticationFailureHandler {

    private final HandlerExceptionResolver handlerExceptionResolver;

    SecurityProblems(HandlerExceptionResolver handlerExceptionResolver) {
        this.handlerExceptionResolver = handlerExceptionResolver;
    }

    /** Nobody is signed in, or with something invalid. */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException exception) {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Holdplan\"");
        answer(request, response, ProblemType.UNAUTHENTICATED,
                "Sign in, or send a valid API key as Authorization: Bearer hp_….");
    }

    /** Somebody is signed in who may not, or a page forgot the token against forged requests. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException exception) {
        if (!(exception instanceof CsrfException)) {
            answer(request, response, ProblemType.FORBIDDEN, "You may not do this.");
        } else if (Caller.current().isEmpty() && Endpoint.of(request).isPresent()) {
            commence(request, response, new InsufficientAuthenticationException(
                    exception.getMessage(), exception));
        } else {
            answer(request, response, ProblemType.FORBIDDEN,
                    "X-XSRF-TOKEN: expected the value of the cookie XSRF-TOKEN.");
        }
    }

    /** The name or the password is wrong, or that happened too often. */
    @Override
    public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
            AuthenticationException exception) {
        if (exception instanceof TooManyAttemptsException tooMany) {
            handlerExceptionResolver.resolveException(request, response, null, tooMany);
        } else {
            answer(request, response, ProblemType.UNAUTHENTICATED, exception.getMessage());
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, ProblemType type, String detail) {
        handlerExceptionResolver.resolveException(request, response, null, new RequestException(type, detail));
    }
}
