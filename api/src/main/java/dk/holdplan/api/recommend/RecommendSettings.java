package dk.holdplan.api.recommend;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of recommendations.
 *
 * @param preparedPlans plans that are kept ready for questions; the one asked longest ago goes first
 */
@ConfigurationProperties("holdplan.recommend")
public record RecommendSettings(@DefaultValue("4") int preparedPlans) {
}
