package dk.holdplan.api.error;

import dk.holdplan.check.CprShape;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Keeps CPR numbers out of problem documents, whoever repeats what was sent: in sentences and in the path. */
@ControllerAdvice
class NoNumbersInProblems implements ResponseBodyAdvice<Object> {

    @Override
    public boolean supports(MethodParameter method, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(@Nullable Object body, MethodParameter method, MediaType type,
            Class<? extends HttpMessageConverter<?>> converter, ServerHttpRequest request,
            ServerHttpResponse response) {
        if (body instanceof ProblemDetail problem) {
            if (problem.getDetail() != null) {
                problem.setDetail(CprShape.masked(problem.getDetail()));
            }
            if (problem.getInstance() != null && isNumber(problem.getInstance().getRawPath())) {
                problem.setInstance(null);
            }
        }
        return body;
    }

    private static boolean isNumber(@Nullable String path) {
        return path != null && CprShape.matches(URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8));
    }
}
