package dk.holdplan.api.security;

import java.util.List;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.DelegatingFilterProxyRegistrationBean;
import org.springframework.stereotype.Component;

/** Looks for sessions only where it matters who asks: pages are for everybody, also while the database is away. */
@Component
final class SessionPaths implements BeanPostProcessor {

    private static final String REGISTRATION = "sessionRepositoryFilterRegistration";
    private static final List<String> PATHS = List.of("/api/*", "/actuator/*", "/oauth2/*", "/login/*");

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (name.equals(REGISTRATION) && bean instanceof DelegatingFilterProxyRegistrationBean filter) {
            filter.setUrlPatterns(PATHS);
        }
        return bean;
    }
}
