package dk.holdplan.api.reading;

import dk.holdplan.api.csv.CsvTable;
import dk.holdplan.api.error.ProblemType;
import dk.holdplan.api.error.RequestException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.converter.ByteArrayHttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.ResourceHttpMessageConverter;
import org.springframework.http.converter.ResourceRegionHttpMessageConverter;
import org.springframework.http.converter.StringHttpMessageConverter;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The forms in which documents are read and written: JSON, and our own tables and calendars. Spring offers more as soon
 * as some library brings a parser along, to strangers too.
 */
@Configuration(proxyBeanMethods = false)
class Forms implements WebMvcConfigurer, HandlerInterceptor {

    private static final Set<Class<?>> OFFERED = Set.of(JacksonJsonHttpMessageConverter.class,
            StringHttpMessageConverter.class, ByteArrayHttpMessageConverter.class, ResourceHttpMessageConverter.class,
            ResourceRegionHttpMessageConverter.class);
    private static final MediaType ANY_JSON = new MediaType("application", "*+json");
    private static final String OURS = "dk.holdplan.";

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.configureMessageConvertersList(all -> all.removeIf(it -> !isOffered(it)));
    }

    private static boolean isOffered(HttpMessageConverter<?> converter) {
        return OFFERED.stream().anyMatch(it -> it.isInstance(converter))
                || converter.getClass().getPackageName().startsWith(OURS);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).order(Ordered.HIGHEST_PRECEDENCE + 2);
    }

    /** Does nothing of which the answer could not be given. */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!HttpMethod.GET.matches(request.getMethod()) && handler instanceof HandlerMethod method
                && answersInJson(method)
                && request.getAttribute(HandlerMapping.PRODUCIBLE_MEDIA_TYPES_ATTRIBUTE) == null) {
            List<MediaType> wanted = MediaType
                    .parseMediaTypes(Collections.list(request.getHeaders(HttpHeaders.ACCEPT)));
            if (!wanted.isEmpty() && wanted.stream().noneMatch(Forms::isJson)) {
                throw new RequestException(ProblemType.NOT_ACCEPTABLE, "Accept: expected application/json.");
            }
        }
        return true;
    }

    private static boolean answersInJson(HandlerMethod method) {
        return !method.isVoid() && !CsvTable.class.isAssignableFrom(method.getReturnType().getParameterType());
    }

    private static boolean isJson(MediaType wanted) {
        return wanted.isCompatibleWith(MediaType.APPLICATION_JSON) || ANY_JSON.isCompatibleWith(wanted);
    }
}
