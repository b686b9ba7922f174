package dk.holdplan.api.error;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.MDC;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** What can go wrong with a request. The names, and the type URIs made of them, are stable. */
public enum ProblemType {
    INVALID_REQUEST(HttpStatus.BAD_REQUEST, "The request cannot be understood"),
    PASSWORD_REFUSED(HttpStatus.BAD_REQUEST, "Another password is needed"),
    UNAUTHENTICATED(HttpStatus.UNAUTHORIZED,
            "Nobody is signed in"),
    FORBIDDEN(HttpStatus.FORBIDDEN,
            "It is not allowed"),
    NOT_FOUND(HttpStatus.NOT_FOUND,
            "There is no such thing"),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED,
            "The method is not offered here"),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE,
            "The answer cannot be given in the form asked for"),
    CONFLICT(HttpStatus.CONFLICT,
            "The state does not allow it"),
    WOULD_TAKE_BACK(HttpStatus.CONFLICT,
            "Citizens would lose what they were told"),
    PLAN_NOT_VALID(HttpStatus.CONFLICT,
            "Another plan is valid"),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE,
            "The request is too large"),
    UNSUPPORTED_MEDIA_TYPE(
            HttpStatus.UNSUPPORTED_MEDIA_TYPE,
            "The request's content type is not understood"),
    INVALID_PROBLEM(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "The planning problem has errors"),
    INVALID_DOCUMENT(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "The document has errors"),
    IDEMPOTENCY_KEY_REUSED(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "The key came with another request before"),
    TOO_MANY_REQUESTS(
            HttpStatus.TOO_MANY_REQUESTS,
            "There were too many requests"),
    INTERNAL_ERROR(
            HttpStatus.INTERNAL_SERVER_ERROR,
            "Something went wrong here"),
    UNAVAILABLE(
            HttpStatus.SERVICE_UNAVAILABLE,
            "The service cannot answer at the moment");

    /** As in the log. */
    private static final String REQUEST_ID = "requestId";

    private final HttpStatus status;
    private final String title;

    ProblemType(HttpStatus status, String title) {
        this.status = status;
        this.title = title;
    }

    /** The status of the response. */
    public HttpStatus status() {
        return status;
    }

    /** The title of the problem document. */
    public String title() {
        return title;
    }

    /** The {@code type} of the problem document. */
    public URI uri() {
        return URI.create("urn:holdplan:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** A problem document of this type. */
    public ProblemDetail document(String detail) {
        return complete(ProblemDetail.forStatusAndDetail(status, detail));
    }

    ProblemDetail complete(ProblemDetail document) {
        document.setType(uri());
        document.setTitle(title);
        document.setProperty("code", name());
        String request = MDC.get(REQUEST_ID);
        if (request != null) {
            document.setProperty(REQUEST_ID, request);
        }
        return document;
    }

    /** The type for a status that was decided elsewhere. */
    static ProblemType of(HttpStatusCode code) {
        Optional<ProblemType> exact = Arrays.stream(values()).filter(type -> type.status.value() == code.value())
                .findFirst();
        return exact.orElse(code.is4xxClientError() ? INVALID_REQUEST : INTERNAL_ERROR);
    }
}
