package dk.holdplan.api.database;

import dk.holdplan.data.database.EmbeddedDatabase;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Tells Spring Boot how to reach the embedded database. */
record EmbeddedConnection(EmbeddedDatabase database) implements JdbcConnectionDetails {

    @Override
    public String getUsername() {
        return EmbeddedDatabase.USER;
    }

    @Override
    public String getPassword() {
        return database.password();
    }

    @Override
    public String getJdbcUrl() {
        return database.jdbcUrl();
    }
}
