package dk.holdplan.api.error;

import dk.holdplan.rule.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Tells what went wrong in Danish to whoever asks for it by Accept-Language; in English to everybody else. */
@ControllerAdvice
@Order(0)
class ReadersLanguage implements ResponseBodyAdvice<Object> {

    private static final String ISSUES = "issues";

    @Override
    public boolean supports(MethodParameter method, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(@Nullable Object body, MethodParameter method, MediaType type,
            Class<? extends HttpMessageConverter<?>> converter, ServerHttpRequest request,
            ServerHttpResponse response) {
        if (body instanceof ProblemDetail problem && request instanceof ServletServerHttpRequest servlet
                && isDanish(servlet.getServletRequest())) {
            Map<String, Object> properties = Objects.requireNonNullElse(problem.getProperties(), Map.of());
            Stream.of(ProblemType.values()).filter(it -> it.name().equals(properties.get("code"))).findFirst()
                    .ifPresent(it -> sayInDanish(problem, it, properties.get(ISSUES)));
        }
        return body;
    }

    /** Whether the request that is answered asks for Danish. */
    static boolean isDanish() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes now
                && isDanish(now.getRequest());
    }

    private static boolean isDanish(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null
                && Collections.list(request.getLocales()).stream().map(it -> it.getLanguage())
                        .filter(it -> Stream.of(Language.values()).anyMatch(known -> known.tag().equals(it)))
                        .findFirst().filter(Language.DANISH.tag()::equals).isPresent();
    }

    private static void sayInDanish(ProblemDetail problem, ProblemType type, @Nullable Object told) {
        problem.setTitle(type.title(Language.DANISH));
        List<IssueResponse> issues = told instanceof List<?> list
                ? list.stream().map(IssueResponse.class::cast).map(IssueResponse::inDanish).toList()
                : List.of();
        if (issues.isEmpty()) {
            problem.setDetail(DetailTexts.danish(type, Objects.requireNonNullElse(problem.getDetail(), "")));
        } else {
            problem.setProperty(ISSUES, issues);
            List<IssueResponse> errors = issues.stream().filter(IssueResponse::isError).toList();
            problem.setDetail(errors.size() == 1
                    ? type.title(Language.DANISH) + ". " + errors.getFirst().message()
                    : type.title(Language.DANISH) + ": " + errors.size() + " fejl.");
        }
    }
}
