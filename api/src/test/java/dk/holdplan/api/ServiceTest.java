package dk.holdplan.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

/**
 * A test of the whole service over HTTP, on an embedded PostgreSQL of its own. Before each class nothing is published
 * and no study runs, whatever classes before it left.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
        "holdplan.data-dir=target/it-postgres", "holdplan.demo=false",
        "holdplan.request.max-body=1MB",
        "holdplan.security.api-key=" + Client.KEY, "holdplan.security.sign-in.failures-per-account=3"})
@ExtendWith(FreshStart.class)
@TestConstructor(autowireMode = AutowireMode.ALL)
public @interface ServiceTest {
}
