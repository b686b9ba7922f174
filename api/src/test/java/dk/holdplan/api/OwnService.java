package dk.holdplan.api;

import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/** Lets no other class have the service of a class. */
final class OwnService implements ContextCustomizerFactory {

    @Override
    public ContextCustomizer createContextCustomizer(Class<?> tests, List<ContextConfigurationAttributes> attributes) {
        return new Of(tests);
    }

    /** Classes share a service when all is alike that makes it, and with it this. */
    private record Of(Class<?> tests) implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext service, MergedContextConfiguration how) {
            // There is nothing to change.
        }
    }
}
