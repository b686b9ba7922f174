package dk.holdplan.api.error;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.CharacterCodingException;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Turns exceptions of controllers, and of Spring on the way to them, into problem documents. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
    private static final long RETRY_AFTER_SECONDS = 5;

    @ExceptionHandler
    ProblemDetail handle(RequestException exception) {
        ProblemDetail document = exception.type().document(exception.getMessage());
        if (exception instanceof InvalidDocumentException invalid) {
            document.setProperty("issues", IssueResponse.of(invalid.issues()));
        }
        exception.complete(document);
        return document;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(BusyException exception) {
        return later(ProblemType.TOO_MANY_REQUESTS, exception.getMessage(), exception.seconds());
    }

    @ExceptionHandler
    ProblemDetail handle(MethodArgumentTypeMismatchException exception) {
        String expected = exception.getRequiredType() == null
                ? ""
                : ", expected "
                        + Expectations.of(exception.getRequiredType());
        return ProblemType.INVALID_REQUEST.document(
                exception.getName() + ": found " + Expectations.shortened(exception.getValue()) + expected + ".");
    }

    @ExceptionHandler({DataAccessResourceFailureException.class, RecoverableDataAccessException.class,
            TransientDataAccessResourceException.class, CannotCreateTransactionException.class,
            TransactionSystemException.class})
    ResponseEntity<ProblemDetail> handleMissingDatabase(Exception exception) {
        LOG.warn("The database does not answer: {}", exception.getMessage());
        return later(ProblemType.UNAVAILABLE, "The database does not answer. Try again in a while.",
                RETRY_AFTER_SECONDS);
    }

    @ExceptionHandler({PessimisticLockingFailureException.class, QueryTimeoutException.class})
    ResponseEntity<ProblemDetail> handleBusyDatabase(Exception exception) {
        LOG.warn("The database took too long: {}", exception.getMessage());
        return later(ProblemType.UNAVAILABLE, "Others are at the same thing. Try again in a while.",
                RETRY_AFTER_SECONDS);
    }

    private static ResponseEntity<ProblemDetail> later(ProblemType type, String detail, long seconds) {
        return ResponseEntity.status(type.status()).header(HttpHeaders.RETRY_AFTER, Long.toString(seconds))
                .body(type.document(detail));
    }

    /** What was not found out at the front; their messages repeat what was sent. */
    @ExceptionHandler({RequestRejectedException.class, InvalidParameterException.class, CharacterCodingException.class})
    ProblemDetail handleUnreadable(Exception exception) {
        LOG.debug("A request cannot be read", exception);
        return ProblemType.INVALID_REQUEST.document("The request has characters that cannot be read.");
    }

    @ExceptionHandler
    ProblemDetail handle(BodyTooLargeException exception) {
        return ProblemType.TOO_LARGE.document(exception.getMessage());
    }

    @ExceptionHandler
    void ignore(ClientAbortException exception) {
        LOG.debug("The client is gone", exception);
    }

    @ExceptionHandler
    ProblemDetail handle(Exception exception, HttpServletRequest request) {
        // Not the path itself: it may name a citizen or be a secret.
        LOG.error("{} {} failed", request.getMethod(),
                request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE), exception);
        return ProblemType.INTERNAL_ERROR.document("The request failed for a reason that is not yours. It was logged.");
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(HttpMessageNotReadableException exception,
            HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (exception.getCause() instanceof BodyTooLargeException tooLarge) {
            return ResponseEntity.of(ProblemType.TOO_LARGE.document(tooLarge.getMessage())).build();
        }
        return ResponseEntity
                .of(ProblemType.INVALID_REQUEST.document(UnreadableBody.detail(exception.getCause()))).build();
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleNoResourceFoundException(NoResourceFoundException exception,
            HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return ResponseEntity.of(ProblemType.NOT_FOUND.document("There is nothing at this address.")).build();
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(TypeMismatchException exception, HttpHeaders headers,
            HttpStatusCode status, WebRequest request) {
        String expected = exception.getRequiredType() == null
                ? ""
                : ", expected " + Expectations.of(exception.getRequiredType());
        return ResponseEntity.of(ProblemType.INVALID_REQUEST.document(exception.getPropertyName() + ": found "
                + Expectations.shortened(exception.getValue()) + expected + ".")).build();
    }

    @Override
    protected ResponseEntity<Object> createResponseEntity(@Nullable Object body, HttpHeaders headers,
            HttpStatusCode status, WebRequest request) {
        if (body instanceof ProblemDetail document) {
            ProblemType.of(status).complete(document);
        }
        return super.createResponseEntity(body, headers, status, request);
    }
}
