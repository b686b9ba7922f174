package dk.holdplan.api.request;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * Gives every answer to a GET an ETag made of what it says, and answers 304 to whoever has it already. That saves the
 * way, not the work; the large documents of a plan save both.
 */
@Configuration(proxyBeanMethods = false)
class EtagConfiguration {

    @Bean
    FilterRegistrationBean<WholeAnswers> etags() {
        var registration = new FilterRegistrationBean<>(new WholeAnswers());
        registration.addUrlPatterns("/api/v1/*");
        registration.setOrder(FilterOrder.ETAG);
        return registration;
    }

    /** Not streams of events, which would be kept back until they end. */
    static final class WholeAnswers extends ShallowEtagHeaderFilter {

        @Override
        protected boolean shouldNotFilter(HttpServletRequest request) {
            return request.getRequestURI().endsWith("/events");
        }
    }
}
