package dk.holdplan.api.error;

import dk.holdplan.rule.Language;
import dk.holdplan.rule.Phrase;
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
    INVALID_REQUEST(HttpStatus.BAD_REQUEST, "The request cannot be understood",
            "Anmodningen kan ikke forstås"),
    PASSWORD_REFUSED(HttpStatus.BAD_REQUEST, "Another password is needed",
            "Vælg en anden adgangskode"),
    UNAUTHENTICATED(HttpStatus.UNAUTHORIZED, "Nobody is signed in",
            "Ingen er logget ind"),
    FORBIDDEN(HttpStatus.FORBIDDEN, "It is not allowed",
            "Det er ikke tilladt"),
    NOT_FOUND(HttpStatus.NOT_FOUND, "There is no such thing",
            "Det findes ikke"),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "The method is not offered here",
            "Metoden kan ikke bruges her"),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "The answer cannot be given in the form asked for",
            "Svaret findes ikke i den form, der bedes om"),
    CONFLICT(HttpStatus.CONFLICT, "The state does not allow it",
            "Det kan ikke gøres i den nuværende tilstand"),
    WOULD_TAKE_BACK(HttpStatus.CONFLICT, "Citizens would lose what they were told",
            "Borgere ville miste det, de har fået besked om"),
    PLAN_NOT_VALID(HttpStatus.CONFLICT, "Another plan is valid",
            "En anden plan gælder"),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "The request is too large",
            "Anmodningen er for stor"),
    UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "The request's content type is not understood",
            "Anmodningens indholdstype kan ikke læses"),
    INVALID_PROBLEM(HttpStatus.UNPROCESSABLE_CONTENT, "The planning problem has errors",
            "Planens grundlag har fejl"),
    INVALID_DOCUMENT(HttpStatus.UNPROCESSABLE_CONTENT, "The document has errors",
            "Oplysningerne har fejl"),
    IDEMPOTENCY_KEY_REUSED(HttpStatus.UNPROCESSABLE_CONTENT, "The key came with another request before",
            "Nøglen er brugt til en anden anmodning før"),
    TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS, "There were too many requests",
            "Der kom for mange anmodninger"),
    INTERNAL_ERROR(HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong here",
            "Der gik noget galt her"),
    UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "The service cannot answer at the moment",
            "Tjenesten kan ikke svare lige nu");

    /** As in the log. */
    private static final String REQUEST_ID = "requestId";

    private final HttpStatus status;
    private final Phrase title;

    ProblemType(HttpStatus status, String english, String danish) {
        this.status = status;
        this.title = new Phrase(english, danish);
    }

    /** The status of the response. */
    public HttpStatus status() {
        return status;
    }

    /** The title of the problem document, for programs. */
    public String title() {
        return title(Language.ENGLISH);
    }

    /** The title of the problem document for somebody who reads a language. */
    public String title(Language language) {
        return title.in(language);
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
        document.setTitle(title());
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
