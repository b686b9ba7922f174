package dk.holdplan.api.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of the embedded database.
 *
 * @param dataDir directory of the embedded PostgreSQL; not used when {@code spring.datasource.url} is given
 */
@ConfigurationProperties("holdplan")
record DatabaseSettings(Path dataDir) {
}
