package dk.holdplan.api.error;

import dk.holdplan.check.CprShape;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Refuses CPR numbers in paths and queries; what is in documents is checked with them. */
@Component
class PseudonymGuard implements HandlerInterceptor, WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Stream<String> inPath = request.getAttribute(
                HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                        ? variables.values().stream().map(String::valueOf)
                        : Stream.of();
        Stream<String> inQuery = request.getParameterMap().values().stream().flatMap(Arrays::stream);
        Stream.concat(inPath, inQuery).filter(CprShape::matches).findFirst().ifPresent(found -> {
            throw new RequestException(ProblemType.INVALID_REQUEST,
                    "Found " + CprShape.masked(found) + ", expected a pseudonym, never a CPR number.");
        });
        return true;
    }
}
