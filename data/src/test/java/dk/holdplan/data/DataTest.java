package dk.holdplan.data;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.boot.data.jdbc.test.autoconfigure.DataJdbcTest;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase.Replace;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A test on a real PostgreSQL with the schema of Flyway. Every transaction commits, as in operation; before each class
 * there are no plans, whatever classes before it left. They share it, and so run one after the other.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DataJdbcTest
@ExtendWith(NoPlans.class)
@Execution(ExecutionMode.SAME_THREAD)
@AutoConfigureTestDatabase(replace = Replace.NONE)
@TestConstructor(autowireMode = AutowireMode.ALL)
@ContextConfiguration(classes = DataTestApplication.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public @interface DataTest {
}
