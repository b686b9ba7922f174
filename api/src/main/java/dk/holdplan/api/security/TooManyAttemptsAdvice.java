package dk.holdplan.api.security;

import dk.holdplan.api.error.ProblemType;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells those who guessed too often how long to wait. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class TooManyAttemptsAdvice {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(TooManyAttemptsException exception) {
        return ResponseEntity.status(ProblemType.TOO_MANY_REQUESTS.status())
                .header(HttpHeaders.RETRY_AFTER, Long.toString(exception.seconds()))
                .body(ProblemType.TOO_MANY_REQUESTS.document(exception.getMessage()));
    }
}
