package dk.holdplan.api.security;

import dk.holdplan.api.error.ProblemType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says so when tokens cannot be checked, since their OpenID provider does not answer. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProviderAwayAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProviderAwayAdvice.class);
    private static final String RETRY_AFTER_SECONDS = "5";

    @ExceptionHandler({AuthenticationServiceException.class, JwtDecoderInitializationException.class})
    ResponseEntity<ProblemDetail> handle(Exception exception) {
        LOG.warn("The OpenID provider does not answer: {}", exception.getMessage());
        return ResponseEntity.status(ProblemType.UNAVAILABLE.status())
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .body(ProblemType.UNAVAILABLE.document("The OpenID provider does not answer. Try again in a while."));
    }
}
