package dk.holdplan.data;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Takes away every plan, and what was published, before a class of tests. */
final class NoPlans implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext tests) {
        JdbcClient database = SpringExtension.getApplicationContext(tests).getBean(JdbcClient.class);
        database.sql("delete from publication_log").update();
        database.sql("delete from plan").update();
    }
}
