package dk.holdplan.api.audit;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the audit before every controller, behind the check whether the caller may. */
@Configuration(proxyBeanMethods = false)
class AuditWeb implements WebMvcConfigurer {

    private final AuditBefore audit;

    AuditWeb(AuditBefore audit) {
        this.audit = audit;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(audit).order(Ordered.LOWEST_PRECEDENCE);
    }
}
