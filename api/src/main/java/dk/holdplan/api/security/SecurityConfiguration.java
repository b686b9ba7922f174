package dk.holdplan.api.security;

import dk.holdplan.data.account.Accounts;
import dk.holdplan.data.account.ApiKeys;
import dk.holdplan.data.account.CalendarFeeds;
import dk.holdplan.data.account.Role;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * Three ways in: calendars by their secret address, programs with a key or token in each request, and people who sign
 * in to a session.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String FEEDS = "/feeds/**";
    private static final String SESSION = "/api/v1/session";
    private static final String[] PAGES = {"/", "/index.html", "/*.js", "/*.css", "/swagger-ui.html",
            "/swagger-ui/**", "/v3/api-docs", "/v3/api-docs/**", "/webjars/**", "/actuator/health",
            "/actuator/health/**", "/error"};
    private static final String CONTENT_POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; "
            + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private final SecurityProblems problems;

    SecurityConfiguration(SecurityProblems problems) {
        this.problems = problems;
    }

    /** For calendar programs, which can show nothing but an address. */
    @Bean
    @Order(0)
    SecurityFilterChain calendars(HttpSecurity http, CalendarFeeds feeds) {
        http.securityMatcher(FEEDS).csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(new FeedFilter(feeds), AnonymousAuthenticationFilter.class);
        return shared(http).build();
    }

    /** For programs; without sessions there is nothing to forge. */
    @Bean
    @Order(1)
    SecurityFilterChain programs(HttpSecurity http, ApiKeys keys, SecuritySettings settings,
            ObjectProvider<JwtDecoder> tokens, ClaimedRights rights) {
        http.securityMatcher(request -> request.getHeader(HttpHeaders.AUTHORIZATION) != null)
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(new ApiKeyFilter(keys, settings), AnonymousAuthenticationFilter.class);
        tokens.ifAvailable(decoder -> http.oauth2ResourceServer(server -> server
                .authenticationEntryPoint(problems).accessDeniedHandler(problems)
                .bearerTokenResolver(new TokensThatAreNoKeys())
                .jwt(jwt -> jwt.decoder(decoder).jwtAuthenticationConverter(new TokenCaller(rights)))));
        return shared(http).build();
    }

    /** For people with a browser, whom {@link PasswordSignIn} or {@link ProviderSignIn} knows. */
    @Bean
    @Order(2)
    SecurityFilterChain people(HttpSecurity http, Accounts accounts, SecuritySettings settings, Clock clock,
            ProviderSignIn providers, ObjectProvider<ClientRegistrationRepository> registrations) {
        http.csrf(csrf -> csrf.spa().ignoringRequestMatchers(
                request -> Endpoint.of(request).filter(Endpoint::isOpen).isPresent()))
                .formLogin(form -> form.loginProcessingUrl(SESSION).usernameParameter("name")
                        .successHandler(SecurityConfiguration::answerNothing).failureHandler(problems))
                .logout(logout -> logout
                        .logoutRequestMatcher(PathPatternRequestMatcher.pathPattern(HttpMethod.DELETE, SESSION))
                        .logoutSuccessHandler(new HttpStatusReturningLogoutSuccessHandler(HttpStatus.NO_CONTENT)))
                .addFilterBefore(new AccountRefresh(accounts, settings, clock), AuthorizationFilter.class);
        registrations.ifAvailable(known -> http.oauth2Login(providers::configure)
                .logout(logout -> logout.logoutSuccessHandler(new SignedOut(known))));
        return shared(http).build();
    }

    private HttpSecurity shared(HttpSecurity http) {
        return http.authorizeHttpRequests(SecurityConfiguration::rights)
                .requestCache(AbstractHttpConfigurer::disable)
                .exceptionHandling(handling -> handling.authenticationEntryPoint(problems)
                        .accessDeniedHandler(problems))
                .headers(SecurityConfiguration::headers);
    }

    private static void rights(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC, DispatcherType.FORWARD).permitAll()
                .requestMatchers(PAGES).permitAll()
                .requestMatchers("/api/v1/**", FEEDS).access(new EndpointRights())
                .requestMatchers("/actuator/**").hasRole(Role.ADMINISTRATOR.name())
                .anyRequest().denyAll();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER));
    }

    private static void answerNothing(HttpServletRequest request, HttpServletResponse response,
            Authentication authentication) {
        response.setStatus(HttpStatus.NO_CONTENT.value());
    }
}
