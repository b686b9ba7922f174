package dk.holdplan.api.reading;

import dk.holdplan.api.error.ProblemType;
import dk.holdplan.api.error.RequestException;
import dk.holdplan.api.security.Endpoint;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Reads every parameter and header once, before anybody else does. Of what cannot be read the others see nothing, and it
 * is refused: at once where nobody has to be known, else by {@link UnreadableGuard}, when it is known who asked for what,
 * and was refused that for better reasons.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class ReadableFilter extends OncePerRequestFilter {

    private static final String REFUSAL = ReadableFilter.class.getName();
    private static final String NULL_CHARACTER = "%00";

    private final SignInForm form;
    private final HandlerExceptionResolver handlerExceptionResolver;

    ReadableFilter(SignInForm form, HandlerExceptionResolver handlerExceptionResolver) {
        this.form = form;
        this.handlerExceptionResolver = handlerExceptionResolver;
    }

    /** Why a request is refused that somebody may make. */
    static Optional<RequestException> refusal(HttpServletRequest request) {
        return Optional.ofNullable((RequestException) request.getAttribute(REFUSAL));
    }

    /** Those who answer what went wrong stumble over the same. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Parameters parameters = Parameters.ofQuery(request.getQueryString());
        ReadRequest read = new ReadRequest(request, parameters);
        Optional<RequestException> refusal = refusal(request, parameters, read);
        if (refusal.isEmpty()) {
            refusal = form(read);
        }
        if (refusal.isPresent() && isAnsweredAtOnce(read)) {
            handlerExceptionResolver.resolveException(read, response, null, refusal.get());
        } else {
            request.setAttribute(REFUSAL, refusal.orElse(null));
            chain.doFilter(read, response);
        }
    }

    private Optional<RequestException> form(ReadRequest read) throws IOException {
        try {
            Parameters parameters = form.read(read);
            read.add(parameters);
            return Optional.ofNullable(parameters.unreadable()).map(ReadableFilter::unreadableParameter);
        } catch (RequestException e) {
            return Optional.of(e);
        }
    }

    private static Optional<RequestException> refusal(HttpServletRequest request, Parameters parameters,
            ReadRequest read) {
        Optional<RequestException> accept = accept(read);
        Optional<RequestException> contentType = contentType(read);
        if (request.getRequestURI().contains(NULL_CHARACTER)) {
            return Optional.of(refused("Found " + NULL_CHARACTER + " in the address, expected texts without."));
        }
        return Optional.ofNullable(parameters.unreadable()).map(ReadableFilter::unreadableParameter)
                .or(() -> Collections.list(request.getHeaderNames()).stream().filter(HeaderValues::isOurs)
                        .filter(name -> Collections.list(request.getHeaders(name)).stream()
                                .anyMatch(value -> !HeaderValues.isReadable(name, value)))
                        .sorted().findFirst().map(ReadableFilter::unreadable))
                .or(() -> accept).or(() -> contentType);
    }

    private static RequestException unreadableParameter(String name) {
        return refused(name
                + ": expected a text in UTF-8 without control characters, and % only before two hexadecimal digits.");
    }

    private static RequestException unreadable(String header) {
        return refused(header + ": expected " + (HeaderValues.PURPOSE.equalsIgnoreCase(header)
                ? "a text without control characters."
                : "ASCII characters."));
    }

    private static Optional<RequestException> accept(ReadRequest read) {
        try {
            read.replace(HttpHeaders.ACCEPT, MediaTypes.wanted(Collections.list(read.getHeaders(HttpHeaders.ACCEPT))));
            return Optional.empty();
        } catch (RequestException e) {
            read.replace(HttpHeaders.ACCEPT, List.of());
            return Optional.of(e);
        }
    }

    private static Optional<RequestException> contentType(ReadRequest read) {
        Optional<RequestException> wrong = MediaTypes.wrong(read.getContentType());
        wrong.ifPresent(it -> read.replace(HttpHeaders.CONTENT_TYPE, List.of()));
        return wrong;
    }

    /** Of what has no row in the table nobody is refused anything that is written down. */
    private static boolean isAnsweredAtOnce(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.REQUEST && Endpoint.of(request).isEmpty();
    }

    private static RequestException refused(String detail) {
        return new RequestException(ProblemType.INVALID_REQUEST, detail);
    }
}
