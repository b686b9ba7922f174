package dk.holdplan.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextCustomizerFactories;

/** A {@link WholeServiceTest} of a service that no other class uses and that ends with it: it runs beside others. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WholeServiceTest
@ContextCustomizerFactories(OwnService.class)
@DirtiesContext
public @interface OwnServiceTest {
}
