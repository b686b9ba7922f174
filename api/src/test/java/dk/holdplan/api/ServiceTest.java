package dk.holdplan.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A {@link WholeServiceTest} that shares its service with others, and so runs after them and not beside them. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WholeServiceTest
@Execution(ExecutionMode.SAME_THREAD)
public @interface ServiceTest {
}
