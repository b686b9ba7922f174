package dk.holdplan.api.reading;

import dk.holdplan.api.error.ProblemType;
import dk.holdplan.api.error.RequestException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.net.URISyntaxException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Answers what Spring Security's firewall keeps out, such as an address with a semicolon, with a problem document. */
@Component
class RefusedAddresses implements RequestRejectedHandler {

    private final HandlerExceptionResolver handlerExceptionResolver;

    RefusedAddresses(HandlerExceptionResolver handlerExceptionResolver) {
        this.handlerExceptionResolver = handlerExceptionResolver;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException exception) {
        handlerExceptionResolver.resolveException(named(request), response, null,
                new RequestException(ProblemType.INVALID_REQUEST,
                        "The address or a header has characters that are not taken."));
    }

    /** A problem document names the path of its request, which may be no URI here, such as {@code //}. */
    private static HttpServletRequest named(HttpServletRequest request) {
        try {
            new URI(request.getRequestURI());
            return request;
        } catch (URISyntaxException e) {
            return new HttpServletRequestWrapper(request) {
                @Override
                public String getRequestURI() {
                    return "/";
                }
            };
        }
    }
}
