package dk.holdplan.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

/**
 * A test of the whole service over HTTP, in a database of its own. Before each class nothing is published and no study
 * runs, whatever classes before it left.
 */
@Target(ElementType.ANNOTATION_TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
        "holdplan.demo=false", "holdplan.request.max-body=1MB",
        "holdplan.security.api-key=" + Client.KEY, "holdplan.security.sign-in.failures-per-account=3"})
@Import(QuickPasswords.class)
@ContextConfiguration(initializers = ServiceDatabase.class)
@ExtendWith(FreshStart.class)
@TestConstructor(autowireMode = AutowireMode.ALL)
@interface WholeServiceTest {
}
