package dk.holdplan.api;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Takes back whatever is published before a class of tests, so that their order does not matter. */
final class NothingPublished implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext tests) {
        SpringExtension.getApplicationContext(tests).getBean(JdbcClient.class).sql("delete from publication_log")
                .update();
    }
}
