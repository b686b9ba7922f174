package dk.holdplan.data;

import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jdbc.repository.config.EnableJdbcRepositories;
import org.springframework.data.relational.core.mapping.NamingStrategy;
import org.springframework.data.relational.core.mapping.RelationalPersistentProperty;

/** Offers the stores and views to a Spring application that has a PostgreSQL data source with the schema of Flyway. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
@EnableJdbcRepositories
public class DataConfiguration {

    private static final Pattern CAPITAL = Pattern.compile("[A-Z]");

    /** Columns are called alike on machines of every language; Spring's own names have a Turkish i on a Turkish one. */
    @Bean
    NamingStrategy namesOfColumns() {
        return new NamingStrategy() {
            @Override
            public String getColumnName(RelationalPersistentProperty property) {
                return CAPITAL.matcher(property.getName()).replaceAll("_$0").toLowerCase(Locale.ROOT);
            }
        };
    }
}
