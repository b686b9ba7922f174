package dk.holdplan.api.reading;

import dk.holdplan.api.error.ProblemType;
import dk.holdplan.api.error.RequestException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
        handlerExceptionResolver.resolveException(request, response, null,
                new RequestException(ProblemType.INVALID_REQUEST,
                        "The address or a header has characters that are not taken."));
    }
}
