package dk.holdplan.api.request;

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
    FilterRegistrationBean<ShallowEtagHeaderFilter> etags() {
        var registration = new FilterRegistrationBean<>(new ShallowEtagHeaderFilter());
        registration.addUrlPatterns("/api/v1/*");
        registration.setOrder(FilterOrder.ETAG);
        return registration;
    }
}
