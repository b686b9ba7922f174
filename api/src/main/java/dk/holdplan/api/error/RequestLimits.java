package dk.holdplan.api.error;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits of requests.
 *
 * @param maxBody the largest body that is read
 */
@ConfigurationProperties("holdplan.request")
public record RequestLimits(@DefaultValue("16MB") DataSize maxBody) {
}
