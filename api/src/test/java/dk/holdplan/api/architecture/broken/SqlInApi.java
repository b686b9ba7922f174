package dk.holdplan.api.architecture.broken;

import org.springframework.jdbc.core.simple.JdbcClient;

public record SqlInApi(JdbcClient client) {
}
