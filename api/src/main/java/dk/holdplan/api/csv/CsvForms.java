package dk.holdplan.api.csv;

import dk.holdplan.api.error.ProblemType;
import dk.holdplan.api.error.RequestException;
import dk.holdplan.check.CprShape;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Reads from every request in which form it wants tables, and refuses what cannot be read before anything is done. */
@Configuration(proxyBeanMethods = false)
class CsvForms implements WebMvcConfigurer, HandlerInterceptor {

    /** The parameter with which a table is asked for so that a Danish Excel opens it. */
    static final String EXCEL = "excel";

    private static final String FORM = CsvForm.class.getName();

    /** The form that the request in work wants. */
    static CsvForm asked() {
        Object form = RequestContextHolder.currentRequestAttributes().getAttribute(FORM,
                RequestAttributes.SCOPE_REQUEST);
        return form == null ? CsvForm.PLAIN : (CsvForm) form;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String excel = request.getParameter(EXCEL);
        request.setAttribute(FORM, switch (excel) {
            case null -> CsvForm.PLAIN;
            case "false" -> CsvForm.PLAIN;
            case "true" -> CsvForm.EXCEL;
            default -> throw new RequestException(ProblemType.INVALID_REQUEST,
                    EXCEL + ": found " + CprShape.masked(excel) + ", expected true or false.");
        });
        return true;
    }
}
