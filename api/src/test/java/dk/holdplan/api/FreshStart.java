package dk.holdplan.api;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Takes back whatever is published before a class of tests, and ends the studies that others asked for, so that the order
 * of classes does not matter.
 */
final class FreshStart implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext tests) {
        JdbcClient database = SpringExtension.getApplicationContext(tests).getBean(JdbcClient.class);
        database.sql("delete from publication_log").update();
        database.sql("update study set stop_wanted = true where state in ('QUEUED', 'RUNNING')").update();
    }
}
