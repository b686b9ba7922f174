package dk.holdplan.api.security;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the check of what is asked for before every controller. */
@Configuration(proxyBeanMethods = false)
class SecurityWeb implements WebMvcConfigurer {

    private final ObjectAccess access;

    SecurityWeb(ObjectAccess access) {
        this.access = access;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(access).order(Ordered.HIGHEST_PRECEDENCE);
    }
}
