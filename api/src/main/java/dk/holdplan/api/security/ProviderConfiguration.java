package dk.holdplan.api.security;

import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.ConditionalOnOAuth2ClientRegistrationProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientPropertiesMapper;
import org.springframework.boot.session.autoconfigure.DefaultCookieSerializerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;

/** What an OpenID provider changes. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnOAuth2ClientRegistrationProperties
@EnableConfigurationProperties(OAuth2ClientProperties.class)
class ProviderConfiguration {

    /** Asks a provider how it is spoken to when somebody signs in, not at the start: it may be away then. */
    @Bean
    ClientRegistrationRepository clientRegistrations(OAuth2ClientProperties settings, Providers checked) {
        var mapper = new OAuth2ClientPropertiesMapper(settings);
        var registrations = new SupplierClientRegistrationRepository(() -> new InMemoryClientRegistrationRepository(
                List.copyOf(mapper.asClientRegistrations().values())));
        return id -> {
            try {
                return registrations.findByRegistrationId(id);
            } catch (RuntimeException e) {
                throw new AuthenticationServiceException("The OpenID provider does not tell how it is spoken to", e);
            }
        };
    }

    /** Who comes back from the provider comes from elsewhere; the cookie has to come along. */
    @Bean
    DefaultCookieSerializerCustomizer cookieOfWhoComesBack() {
        return cookie -> cookie.setSameSite("Lax");
    }
}
