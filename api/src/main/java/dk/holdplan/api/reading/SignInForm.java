package dk.holdplan.api.reading;

import dk.holdplan.api.error.ProblemType;
import dk.holdplan.api.error.RequestException;
import dk.holdplan.api.request.BodyReader;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** The one form there is: name and password of who signs in. Everything else is sent as a document. */
@Component
class SignInForm {

    private static final String PATH = "/api/v1/session";
    private static final int LARGEST_BYTES = 8_192;

    private final BodyReader bodies;

    SignInForm(BodyReader bodies) {
        this.bodies = bodies;
    }

    /**
     * What stands in the form of a request; nothing when it has none.
     *
     * @throws RequestException when it is too large or takes too long
     * @throws IOException when it does not arrive
     */
    Parameters read(HttpServletRequest request) throws IOException {
        if (!isForm(request)) {
            return Parameters.ofForm("");
        }
        if (request.getContentLengthLong() < 0 || request.getContentLengthLong() > LARGEST_BYTES) {
            throw new RequestException(ProblemType.TOO_LARGE,
                    "The form: expected a Content-Length of at most " + LARGEST_BYTES + " bytes.");
        }
        return Parameters.ofForm(new String(bodies.read(request), StandardCharsets.ISO_8859_1));
    }

    private static boolean isForm(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return HttpMethod.POST.matches(request.getMethod()) && path.equals(PATH) && request.getContentType() != null
                && MediaType.APPLICATION_FORM_URLENCODED.isCompatibleWith(
                        MediaType.parseMediaType(request.getContentType()));
    }
}
