package dk.holdplan.data.database;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.jdbc.support.SQLExceptionTranslator;

/** Knows what PostgreSQL says when a lock was waited for too long, which Spring does not. */
@Configuration(proxyBeanMethods = false)
class LockTimeouts {

    private static final String LOCK_NOT_AVAILABLE = "55P03";

    @Bean
    SQLExceptionTranslator sqlExceptionTranslator() {
        var translator = new SQLExceptionSubclassTranslator();
        translator.setCustomTranslator(LockTimeouts::translate);
        return translator;
    }

    private static @Nullable DataAccessException translate(String task, @Nullable String sql, SQLException exception) {
        return LOCK_NOT_AVAILABLE.equals(exception.getSQLState())
                ? new CannotAcquireLockException(task, exception)
                : null;
    }
}
