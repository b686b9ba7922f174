package dk.holdplan.api.security;

import java.time.Clock;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.ConditionalOnOAuth2ClientRegistrationProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientPropertiesMapper;
import org.springframework.boot.session.autoconfigure.DefaultCookieSerializerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;

/** What an OpenID provider changes. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnOAuth2ClientRegistrationProperties
@EnableConfigurationProperties(OAuth2ClientProperties.class)
class ProviderConfiguration {

    @Bean
    ClientRegistrationRepository clientRegistrations(OAuth2ClientProperties settings, Providers checked, Clock clock) {
        var mapper = new OAuth2ClientPropertiesMapper(settings);
        return new AskedRegistrations(() -> new InMemoryClientRegistrationRepository(
                List.copyOf(mapper.asClientRegistrations().values())), clock);
    }

    /** Who comes back from the provider comes from elsewhere; the cookie has to come along. */
    @Bean
    DefaultCookieSerializerCustomizer cookieOfWhoComesBack() {
        return cookie -> cookie.setSameSite("Lax");
    }
}
