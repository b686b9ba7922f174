package dk.holdplan.api.request;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * Gives every answer to a GET an ETag made of what it says, and answers 304 to whoever has it already. That saves the
 * way, not the work; the large documents of a plan save both. Rights are looked at each time.
 */
@Configuration(proxyBeanMethods = false)
class EtagConfiguration {

    private static final String API = "/api/v1/*";
    private static final String FEEDS = "/feeds/*";

    @Bean
    FilterRegistrationBean<WholeAnswers> etags() {
        var registration = new FilterRegistrationBean<>(new WholeAnswers());
        registration.addUrlPatterns(API, FEEDS);
        registration.setOrder(FilterOrder.ETAG);
        return registration;
    }

    @Bean
    FilterRegistrationBean<DependsOnHeaders> dependsOnHeaders() {
        var registration = new FilterRegistrationBean<>(new DependsOnHeaders());
        registration.addUrlPatterns(API, FEEDS);
        registration.setOrder(FilterOrder.ETAG - 1);
        return registration;
    }

    /** Not streams of events, which would be kept back until they end. */
    static final class WholeAnswers extends ShallowEtagHeaderFilter {

        @Override
        protected boolean shouldNotFilter(HttpServletRequest request) {
            return request.getRequestURI().endsWith("/events");
        }
    }

    /** Tells caches that the same address is answered in several forms and languages. */
    static final class DependsOnHeaders extends OncePerRequestFilter {

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_LANGUAGE);
            chain.doFilter(request, response);
        }
    }
}
